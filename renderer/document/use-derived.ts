import { useRef, useSyncExternalStore } from 'react'
import type { Entity, Fields, Root } from '../../shared/document/shape.ts'
import { typedList } from './entity-store.ts'
import { neverChanges } from './never-changes.ts'
import { isSameValue } from './same-value.ts'
import { useDocumentOf } from './use-live-document.ts'

/**
 * Something computed from the entities of a root, in display order. `compute` runs at every change of the
 * root; the component renders only when its outcome differs (compared by its direct parts). A root whose
 * document is not open here is empty.
 */
export function useDerived<F extends Fields, T>(
  root: Root<F>,
  compute: (entities: readonly Entity<Root<F>>[]) => T,
): T {
  const store = useDocumentOf(root)?.entities.of(root) ?? null
  const last = useRef<Readonly<{ value: T }> | null>(null)
  const read = (): T => {
    const value = compute(store === null ? [] : typedList<F>(store))
    // React compares snapshots by identity: an equal outcome must be the old one.
    if (last.current === null || !isSameValue(last.current.value, value)) last.current = { value }
    return last.current.value
  }
  return useSyncExternalStore(store?.subscribe ?? neverChanges, read)
}
