import { useMemo, useRef } from 'react'
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
  /** Adds an entity and puts the focus on its text; on the one it added before while nobody touched that. */
  add: (values: Partial<Entity<Root<F>>>) => void
  /** Removes an entity, puts the focus on its neighbour and offers "Ongedaan maken". */
  remove: (id: string) => void
}>

/** What was added last, as it was then. */
type Added = Readonly<{ id: string; values: string; whole: string }>

/**
 * A press too many on a button that adds leaves no row that nobody wants: the second click of a double click
 * comes before anybody could write in the first. Undo puts back what was removed, and not "the last thing
 * done": between the two, the same person may have typed elsewhere, and that must stay.
 */
export function useListEdits<F extends Fields>(root: Root<F>): ListEdits<F> {
  const { t } = useTranslation()
  const edits = useEdits(root)
  const live = useDocumentOf(root)
  const added = useRef<Added | null>(null)
  return useMemo(
    () => ({
      add: (values) => {
        const read = (id: string): string | null =>
          live === null ? null : JSON.stringify(findEntity(live.doc, root, id))
        const wanted = JSON.stringify(values)
        const before = added.current
        if (before?.values === wanted && read(before.id) === before.whole)
          return focusEntity(root.name, before.id)
        // Synchronous, so that the new row is there to receive the focus.
        const id = flushSync(() => edits.add(values))
        if (id === null) return undefined
        if (hasText(root)) added.current = { id, values: wanted, whole: read(id) ?? '' }
        return focusEntity(root.name, id)
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

/** A row without text is whole as it is added; two of them are two. */
const hasText = (root: Root): boolean =>
  Object.values(root.fields).some(({ kind }) => kind === 'text')
