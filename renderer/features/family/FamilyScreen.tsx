import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { LiveDocumentProvider } from '../../document/LiveDocumentProvider.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useView } from '../../platform/use-request.ts'
import { FamilyTabs } from './FamilyTabs.tsx'

type FamilyScreenProps = Readonly<{ caseId: string }>

/** Opens the family's words and the plan. For who may not open the words, this page does not exist. */
export function FamilyScreen({ caseId }: FamilyScreenProps) {
  const { t } = useTranslation()
  const documents = useView('documents', { params: { caseId } })
  if (documents.data === undefined) {
    return documents.error === null ? (
      <Spinner isBlock label={t('family.loading')} />
    ) : (
      <ErrorNotice error={documents.error} onRetry={() => void documents.refetch()} />
    )
  }
  const voice = documents.data.find(({ kind }) => kind === 'familyVoice')
  const plan = documents.data.find(({ kind }) => kind === 'plan')
  if (voice === undefined || plan === undefined) return <Unavailable />
  return (
    <LiveDocumentProvider documentId={plan.id} kind="plan" right={plan.right}>
      <LiveDocumentProvider documentId={voice.id} kind="familyVoice" right={voice.right}>
        <FamilyTabs caseId={caseId} />
      </LiveDocumentProvider>
    </LiveDocumentProvider>
  )
}

function Unavailable() {
  const { t } = useTranslation()
  return (
    <EmptyState
      title={t('family.unavailable.title')}
      actions={<LinkButton href="/">{t('family.unavailable.back')}</LinkButton>}
    >
      {t('family.unavailable.text')}
    </EmptyState>
  )
}
