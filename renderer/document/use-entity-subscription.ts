import { useCallback } from 'react'
import type { RootStore } from './entity-store.ts'
import { neverChanges } from './never-changes.ts'

/** Subscribes to one entity of a store, as `useSyncExternalStore` wants it. */
export const useEntitySubscription = (
  store: RootStore | null,
  id: string,
): ((listener: () => void) => () => void) =>
  useCallback((listener) => store?.subscribeTo(id, listener) ?? neverChanges(), [store, id])
