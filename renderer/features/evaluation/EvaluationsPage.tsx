import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useView } from '../../platform/use-request.ts'
import { NewReportForm } from './NewReportForm.tsx'
import { ReportTable } from './ReportTable.tsx'
import { useReports } from './use-reports.ts'

/** The evaluation reports of a pilot group, and the beginning of a new one. */
export function EvaluationsPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const records = useView('records', { params: { caseId } })
  const reports = useReports(caseId)
  const [isBeginning, setIsBeginning] = useState(false)
  const begin = (
    <Button icon="plus" variant="primary" onPress={() => setIsBeginning(true)}>
      {t('evaluation.begin.button')}
    </Button>
  )
  return (
    <>
      <TrustArea audience={<TrustItem icon="eye">{t('evaluation.groupOnly')}</TrustItem>} />
      <PageHead title={t('evaluation.title')} actions={reports.length > 0 ? begin : undefined}>
        {t('evaluation.intro')}
      </PageHead>
      <ErrorNotice error={records.error} onRetry={() => void records.refetch()} />
      {records.isPending && <Spinner isBlock label={t('evaluation.loading')} />}
      {records.data !== undefined && reports.length === 0 && (
        <EmptyState title={t('evaluation.emptyTitle')} actions={begin}>
          {t('evaluation.empty')}
        </EmptyState>
      )}
      {reports.length > 0 && <ReportTable caseId={caseId} reports={reports} />}
      <Dialog
        isOpen={isBeginning}
        onClose={() => setIsBeginning(false)}
        title={t('evaluation.begin.title')}
      >
        <NewReportForm
          caseId={caseId}
          onClose={() => setIsBeginning(false)}
          onBegun={(documentId) =>
            void navigate({
              to: '/pilot/$caseId/evaluatie/$documentId',
              params: { caseId, documentId },
            })
          }
        />
      </Dialog>
    </>
  )
}
