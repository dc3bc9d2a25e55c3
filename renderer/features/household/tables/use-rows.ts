import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import { findEntity } from '../../../../shared/document/entities.ts'
import type { Entity, Fields, Root } from '../../../../shared/document/shape.ts'
import { showToast } from '../../../components/toast-store.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useDocumentOf } from '../../../document/use-live-document.ts'
import { findNeighbourRow, focusRow, openRow } from './row-focus.ts'

type Rows<F extends Fields> = Readonly<{
  /** Adds a row, unfolds it when its details are the point, and puts the focus in it. */
  add: (values: Partial<Entity<Root<F>>>, isOpened?: boolean) => void
  /** Removes a row, puts the focus on its neighbour, says so and offers to undo it. */
  remove: (id: string, said: string) => void
  /** One place up or down in the shown list; null at its end. */
  step: (ids: readonly string[], id: string, by: -1 | 1) => (() => void) | null
}>

/** Adding, removing and moving rows with the focus in the right place. */
export function useRows<F extends Fields>(root: Root<F>): Rows<F> {
  const edits = useEdits(root)
  const live = useDocumentOf(root)
  return useMemo(
    () => ({
      add: (values, isOpened = false) => {
        // Synchronous, so that the new row is there to receive the focus.
        const id = flushSync(() => edits.add(values))
        if (id === null) return
        if (isOpened) flushSync(() => openRow(root.name, id))
        focusRow(root.name, id)
      },
      remove: (id, said) => {
        const removed = live === null ? null : findEntity(live.doc, root, id)
        if (removed === null) return
        const focusNeighbour = findNeighbourRow(root.name, id)
        flushSync(() => edits.remove(id))
        focusNeighbour()
        showToast({
          text: said,
          undo: () => {
            flushSync(() => edits.add(removed))
            focusRow(root.name, id)
          },
        })
      },
      step: (ids, id, by) => {
        const at = ids.indexOf(id)
        const to = at + by
        if (at < 0 || to < 0 || to >= ids.length) return null
        const others = ids.filter((one) => one !== id)
        return () =>
          edits.move(id, { afterId: others[to - 1] ?? null, beforeId: others[to] ?? null })
      },
    }),
    [edits, live, root],
  )
}
