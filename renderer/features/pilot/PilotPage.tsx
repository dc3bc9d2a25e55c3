import { useTranslation } from 'react-i18next'
import { Spinner } from '../../components/Spinner.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSession } from '../../platform/session.tsx'
import { useView } from '../../platform/use-request.ts'
import { PilotScreen } from './PilotScreen.tsx'

/** What all households together show; signals and costs only for whose laptop it is. */
export function PilotPage() {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const figures = useView('pilotFigures', {})
  if (figures.data !== undefined) return <PilotScreen pilot={figures.data} isOwner={isOwner} />
  return figures.error === null ? (
    <Spinner label={t('pilot.loading')} isBlock />
  ) : (
    <ErrorNotice error={figures.error} onRetry={() => void figures.refetch()} />
  )
}
