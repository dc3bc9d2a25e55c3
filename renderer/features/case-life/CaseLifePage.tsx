import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { NotYet } from '../../platform/NotYet.tsx'
import { useView } from '../../platform/use-request.ts'
import { CaseLifeScreen } from './CaseLifeScreen.tsx'

/** How the case in the address came in, was weighed, and where it stands. */
export function CaseLifePage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const cases = useView('cases', {})
  if (cases.data === undefined)
    return (
      <NotYet
        label={t('case-life.loading')}
        error={cases.error}
        onRetry={() => void cases.refetch()}
      />
    )
  const summary = cases.data.find(({ id }) => id === caseId)
  if (summary === undefined) return <Notice kind="neutral">{t('case-life.notHere')}</Notice>
  return <CaseLifeScreen key={caseId} summary={summary} />
}
