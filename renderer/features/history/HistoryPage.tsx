import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { LiveDocumentProvider } from '../../document/LiveDocumentProvider.tsx'
import { NotYet } from '../../platform/NotYet.tsx'
import { useView } from '../../platform/use-request.ts'
import { HistoryScreen } from './HistoryScreen.tsx'

/** Adoption and history of the plan of the case in the address. */
export function HistoryPage() {
  const { caseId = '' } = useParams({ strict: false })
  return <HistoryOfCase key={caseId} caseId={caseId} />
}

type HistoryOfCaseProps = Readonly<{ caseId: string }>

/** Opens the plan, because what is looked back from is the live one. */
function HistoryOfCase({ caseId }: HistoryOfCaseProps) {
  const { t } = useTranslation()
  const documents = useView('documents', { params: { caseId } })
  if (documents.data === undefined) {
    return (
      <NotYet
        label={t('history.opening')}
        error={documents.error}
        onRetry={() => void documents.refetch()}
      />
    )
  }
  const plan = documents.data.find(({ kind }) => kind === 'plan')
  if (plan === undefined) return <Notice kind="neutral">{t('history.notShared')}</Notice>
  return (
    <LiveDocumentProvider documentId={plan.id} kind="plan" right={plan.right}>
      <HistoryScreen caseId={caseId} documentId={plan.id} />
    </LiveDocumentProvider>
  )
}
