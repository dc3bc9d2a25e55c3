import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { CaseDocument } from '../../document/CaseDocument.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useView } from '../../platform/use-request.ts'
import { ReportScreen } from './ReportScreen.tsx'
import { useReports } from './use-reports.ts'

/** One evaluation report, written by the whole group at once. */
export function ReportPage() {
  const { t } = useTranslation()
  const { caseId = '', documentId = '' } = useParams({ strict: false })
  const records = useView('records', { params: { caseId } })
  const report = useReports(caseId).find(({ body }) => body.documentId === documentId)
  if (report !== undefined)
    return (
      <CaseDocument caseId={caseId} which={{ id: documentId }}>
        <ReportScreen caseId={caseId} report={report.body} />
      </CaseDocument>
    )
  if (records.error !== null)
    return <ErrorNotice error={records.error} onRetry={() => void records.refetch()} />
  if (records.isPending) return <Spinner isBlock label={t('evaluation.loading')} />
  return (
    <EmptyState
      title={t('evaluation.goneTitle')}
      actions={
        <LinkButton href={`/pilot/${encodeURIComponent(caseId)}/evaluatie`}>
          {t('evaluation.all')}
        </LinkButton>
      }
    >
      {t('evaluation.gone')}
    </EmptyState>
  )
}
