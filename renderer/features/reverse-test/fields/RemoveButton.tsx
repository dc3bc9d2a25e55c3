import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { findEntity } from '../../../../shared/document/entities.ts'
import type { Root } from '../../../../shared/document/shape.ts'
import { Button } from '../../../components/Button.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { removeAloud } from '../../../document/tell-removal.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useDocumentOf } from '../../../document/use-live-document.ts'
import { findNextPlace } from './find-next-place.ts'

type RemoveButtonProps = Readonly<{
  root: Root
  id: string
  /** What it is, for who only hears the button. */
  name: string
}>

/**
 * Takes a line away, with a way back: that puts back this line and not "the last thing done", which may be
 * words typed since.
 */
export function RemoveButton({ root, id, name }: RemoveButtonProps) {
  const { t } = useTranslation()
  const live = useDocumentOf(root)
  const edits = useEdits(root)
  const remove = (): void => {
    const removed = live === null ? null : findEntity(live.doc, root, id)
    if (removed === null) return
    const focusNext = findNextPlace()
    flushSync(() => edits.remove(id))
    focusNext()
    showToast({ text: t('reverse-test.field.removed'), undo: () => void edits.add(removed) })
  }
  return (
    <Button
      iconOnly
      icon="trash-2"
      variant="quiet"
      label={t('reverse-test.field.remove', { name })}
      onPress={() => removeAloud(live, root.name, id, remove)}
    />
  )
}
