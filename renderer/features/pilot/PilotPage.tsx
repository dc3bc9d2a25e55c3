import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NotYet } from '../../platform/NotYet.tsx'
import { useSession } from '../../platform/session.tsx'
import { useView } from '../../platform/use-request.ts'
import { PilotScreen } from './PilotScreen.tsx'

/** What all households together show; signals and costs only for whose laptop it is. */
export function PilotPage() {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const { caseId } = useParams({ strict: false })
  const figures = useView('pilotFigures', {})
  const rounds = useView('pilotRounds', { query: caseId === undefined ? {} : { caseId } })
  const error = figures.error ?? rounds.error
  if (figures.data !== undefined && rounds.data !== undefined)
    return <PilotScreen pilot={figures.data} rounds={rounds.data} isOwner={isOwner} />
  return (
    <NotYet
      label={t('pilot.loading')}
      error={error}
      onRetry={() => {
        void figures.refetch()
        void rounds.refetch()
      }}
    />
  )
}
