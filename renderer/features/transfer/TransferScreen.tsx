import { useTranslation } from 'react-i18next'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { AudienceLine } from '../../document/AudienceLine.tsx'
import { LiveDocumentProvider } from '../../document/LiveDocumentProvider.tsx'
import { PeopleHere } from '../../document/PeopleHere.tsx'
import { SavedState } from '../../document/SavedState.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useView } from '../../platform/use-request.ts'
import { CsvImport } from './CsvImport.tsx'
import { ExportSection } from './ExportSection.tsx'

type TransferScreenProps = Readonly<{ caseId: string }>

/** The way in and the way out of one household. */
export function TransferScreen({ caseId }: TransferScreenProps) {
  const { t } = useTranslation()
  const documents = useView('documents', { params: { caseId } })
  const plan = documents.data?.find(({ kind }) => kind === 'plan')
  return (
    <>
      <PageHead title={t('transfer.title')}>{t('transfer.intro')}</PageHead>
      <ExportSection caseId={caseId} />
      {documents.error !== null && (
        <ErrorNotice error={documents.error} onRetry={() => void documents.refetch()} />
      )}
      {documents.isPending && <Spinner isBlock label={t('transfer.loading')} />}
      {plan !== undefined && (
        <LiveDocumentProvider documentId={plan.id} kind="plan" right={plan.right}>
          <TrustArea
            audience={<AudienceLine kind="plan" />}
            people={<PeopleHere />}
            saved={<SavedState />}
          />
          <Section title={t('transfer.csv.title')} icon="table-2" intro={t('transfer.csv.intro')}>
            <CsvImport />
          </Section>
        </LiveDocumentProvider>
      )}
    </>
  )
}
