import { useTranslation } from 'react-i18next'
import { LiveDocumentProvider } from '../../document/LiveDocumentProvider.tsx'
import { NotHere } from '../../platform/NotHere.tsx'
import { NotYet } from '../../platform/NotYet.tsx'
import { useView } from '../../platform/use-request.ts'
import { FamilyTabs } from './FamilyTabs.tsx'

type FamilyScreenProps = Readonly<{ caseId: string }>

/** Opens the family's words and the plan. For who may not open the words, this page does not exist. */
export function FamilyScreen({ caseId }: FamilyScreenProps) {
  const { t } = useTranslation()
  const documents = useView('documents', { params: { caseId } })
  if (documents.data === undefined) {
    return (
      <NotYet
        label={t('family.loading')}
        error={documents.error}
        onRetry={() => void documents.refetch()}
      />
    )
  }
  const voice = documents.data.find(({ kind }) => kind === 'familyVoice')
  const plan = documents.data.find(({ kind }) => kind === 'plan')
  if (voice === undefined || plan === undefined) return <NotHere />
  return (
    <LiveDocumentProvider documentId={plan.id} kind="plan" right={plan.right}>
      <LiveDocumentProvider documentId={voice.id} kind="familyVoice" right={voice.right}>
        <FamilyTabs caseId={caseId} />
      </LiveDocumentProvider>
    </LiveDocumentProvider>
  )
}
