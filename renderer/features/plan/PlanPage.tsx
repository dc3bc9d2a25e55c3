import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { LiveDocumentProvider } from '../../document/LiveDocumentProvider.tsx'
import { NotYet } from '../../platform/NotYet.tsx'
import { useView } from '../../platform/use-request.ts'
import { PlanScreen } from './PlanScreen.tsx'

/** The household plan of the case in the address. */
export function PlanPage() {
  const { caseId = '' } = useParams({ strict: false })
  return <PlanOfCase key={caseId} caseId={caseId} />
}

type PlanOfCaseProps = Readonly<{ caseId: string }>

/** The plan of a case, live, with the family's own words beside it where these may be seen. */
export function PlanOfCase({ caseId }: PlanOfCaseProps) {
  const { t } = useTranslation()
  const documents = useView('documents', { params: { caseId } })
  const cases = useView('cases', {})
  if (documents.data === undefined) {
    return (
      <NotYet
        label={t('plan.opening')}
        error={documents.error}
        onRetry={() => void documents.refetch()}
      />
    )
  }
  const plan = documents.data.find(({ kind }) => kind === 'plan')
  const family = documents.data.find(({ kind }) => kind === 'familyVoice')
  if (plan === undefined) return <Notice kind="neutral">{t('plan.notShared')}</Notice>
  const summary = cases.data?.find(({ id }) => id === caseId) ?? null
  const beside = family && { documentId: family.id, kind: family.kind, right: family.right }
  return (
    <LiveDocumentProvider documentId={plan.id} kind="plan" right={plan.right} beside={beside}>
      <PlanScreen summary={summary} seesFamilyVoice={family !== undefined} />
    </LiveDocumentProvider>
  )
}
