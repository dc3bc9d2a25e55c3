import type { CaseSummary } from '../../shared/api/replies.ts'
import { Dialog } from '../components/Dialog.tsx'
import { NameForm } from '../components/NameForm.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import { useCommand } from './use-request.ts'

type NewCaseDialogProps = Readonly<{
  isOpen: boolean
  onClose: () => void
  onCreated: (caseId: string) => void
  kind: CaseSummary['kind']
  /** In the words of the page that asks. */
  texts: Readonly<Record<'title' | 'label' | 'hint' | 'missing' | 'submitLabel', string>>
}>

/** Asks for the one thing a household or a pilot group needs to begin, its name, and starts it. */
export function NewCaseDialog({ isOpen, texts, ...form }: NewCaseDialogProps) {
  const { title, ...words } = texts
  return (
    <Dialog isOpen={isOpen} onClose={form.onClose} title={title}>
      <NewCaseForm {...form} words={words} />
    </Dialog>
  )
}

type NewCaseFormProps = Omit<NewCaseDialogProps, 'isOpen' | 'texts'> &
  Readonly<{ words: Omit<NewCaseDialogProps['texts'], 'title'> }>

/** Apart from its dialog, so that a closed dialog forgets why a name was refused. */
function NewCaseForm({ onClose, onCreated, kind, words }: NewCaseFormProps) {
  const create = useCommand('createCase')
  const start = (title: string) =>
    create.mutate(
      { body: { title, kind } },
      {
        onSuccess: ({ id }) => {
          onClose()
          onCreated(id)
        },
      },
    )
  return (
    <NameForm
      {...words}
      maxLength={120}
      onName={start}
      onBack={onClose}
      isPending={create.isPending}
      refusal={create.error !== null && <ErrorNotice error={create.error} />}
    />
  )
}
