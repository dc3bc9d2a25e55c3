import { useRef, useSyncExternalStore } from 'react'
import type { Entity, Fields, Root } from '../../shared/document/shape.ts'
import { neverChanges } from './never-changes.ts'
import { isSameValue } from './same-value.ts'
import { useDocumentOf } from './use-live-document.ts'

/** The ids of the entities whose field refers to `value`, in display order. For rows that each ask for their own. */
export function useIdsWhere<F extends Fields>(
  root: Root<F>,
  field: keyof Entity<Root<F>> & string,
  value: string,
): readonly string[] {
  const store = useDocumentOf(root)?.entities.of(root) ?? null
  const last = useRef<readonly string[]>([])
  const read = (): readonly string[] => {
    const ids = store?.idsWhere(field, value) ?? []
    // React compares snapshots by identity: an equal list must be the old one.
    if (!isSameValue(last.current, ids)) last.current = ids
    return last.current
  }
  return useSyncExternalStore(store?.subscribe ?? neverChanges, read)
}
