import { useTranslation } from 'react-i18next'
import { LiveDocumentProvider } from '../../document/LiveDocumentProvider.tsx'
import { NotHere } from '../../platform/NotHere.tsx'
import { NotYet } from '../../platform/NotYet.tsx'
import { useView } from '../../platform/use-request.ts'
import { TeamNotes } from './TeamNotes.tsx'

type TeamNotesScreenProps = Readonly<{ caseId: string }>

/**
 * Opens the notes, and the plan for the names in it. Who may not see the notes reads the same words as
 * at a wrong address: that they exist is not told.
 */
export function TeamNotesScreen({ caseId }: TeamNotesScreenProps) {
  const { t } = useTranslation()
  const documents = useView('documents', { params: { caseId } })
  if (documents.data === undefined) {
    return (
      <NotYet
        label={t('team-notes.loading')}
        error={documents.error}
        onRetry={() => void documents.refetch()}
      />
    )
  }
  const notes = documents.data.find(({ kind }) => kind === 'teamNotes')
  const plan = documents.data.find(({ kind }) => kind === 'plan')
  if (notes === undefined || plan === undefined) return <NotHere />
  return (
    <LiveDocumentProvider documentId={plan.id} kind="plan" right={plan.right}>
      <LiveDocumentProvider documentId={notes.id} kind="teamNotes" right={notes.right}>
        <TeamNotes />
      </LiveDocumentProvider>
    </LiveDocumentProvider>
  )
}
