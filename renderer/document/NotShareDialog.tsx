import { useState } from 'react'
import type { Root } from '../../shared/document/shape.ts'
import { ChooseNotShared } from './ChooseNotShared.tsx'
import { ConfirmNotShared } from './ConfirmNotShared.tsx'
import { listPurgeChoices, type PurgeChoice } from './purge-choices.ts'
import { useDocumentOf } from './use-live-document.ts'
import { useNotShare } from './use-not-share.ts'

type NotShareDialogProps = Readonly<{
  root: Root
  id: string
  /** How the item or text is called. */
  name: string
  /** Only this text of the item. */
  field?: string
  onClose: () => void
}>

/** Asks what is to go for good, and whether it is meant. Of a single text it asks only the second. */
export function NotShareDialog({ root, id, name, field, onClose }: NotShareDialogProps) {
  const live = useDocumentOf(root)
  // As it stood when asked: what is being chosen from may not move under the finger.
  const [choices] = useState(() =>
    live === null
      ? []
      : listPurgeChoices(live.doc, { root, id, ...(field === undefined ? {} : { field }) }),
  )
  const only = choices.length === 1 ? (choices[0] ?? null) : null
  const [chosen, setChosen] = useState<PurgeChoice | null>(only)
  const { remove, isPending, error } = useNotShare(live?.id ?? '', onClose)
  if (chosen === null)
    return <ChooseNotShared name={name} choices={choices} onChoose={setChosen} onClose={onClose} />
  return (
    <ConfirmNotShared
      choice={chosen}
      name={name}
      isPending={isPending}
      error={error}
      onConfirm={(answer) => remove({ ...answer, place: chosen.place })}
      onCancel={onClose}
    />
  )
}
