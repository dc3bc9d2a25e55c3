import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { findEntity } from '../../../../shared/document/entities.ts'
import type { Entity, Fields, Root } from '../../../../shared/document/shape.ts'
import { showToast } from '../../../components/toast-store.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useDocumentOf } from '../../../document/use-live-document.ts'
import { findNeighbour, focusEntity } from './entity-place.ts'
import { removeAloud } from '../../../document/tell-removal.ts'

/** Adding and removing with the focus in the right place, and every removal undoable. */
export type ListEdits<F extends Fields> = Readonly<{
  /** Adds an entity and puts the focus on its text. */
  add: (values: Partial<Entity<Root<F>>>) => void
  /** Removes an entity, puts the focus on its neighbour and offers "Ongedaan maken". */
  remove: (id: string) => void
}>

/**
 * Undo puts back what was removed, and not "the last thing done": between the two, the same person may
 * have typed elsewhere, and that must stay.
 */
export function useListEdits<F extends Fields>(root: Root<F>): ListEdits<F> {
  const { t } = useTranslation()
  const edits = useEdits(root)
  const live = useDocumentOf(root)
  return useMemo(
    () => ({
      add: (values) => {
        // Synchronous, so that the new row is there to receive the focus.
        const id = flushSync(() => edits.add(values))
        if (id !== null) focusEntity(root.name, id)
      },
      remove: (id) => {
        removeAloud(live, root.name, id, () => {
          const removed = live === null ? null : findEntity(live.doc, root, id)
          if (removed === null) return
          const focusNeighbour = findNeighbour(root.name, id)
          flushSync(() => edits.remove(id))
          focusNeighbour?.()
          showToast({
            text: t(`plan.removed.${root.name}`),
            undo: () => {
              flushSync(() => edits.add(removed))
              focusEntity(root.name, id)
            },
          })
        })
      },
    }),
    [edits, live, root, t],
  )
}
