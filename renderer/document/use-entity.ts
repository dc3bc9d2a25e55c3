import { useSyncExternalStore } from 'react'
import type { Entity, Fields, Root } from '../../shared/document/shape.ts'
import { typedEntity } from './entity-store.ts'
import { useEntitySubscription } from './use-entity-subscription.ts'
import { useDocumentOf } from './use-live-document.ts'

/** One entity, or null when it is not there. Renders at every keystroke in it: see `useFields`. */
export function useEntity<F extends Fields>(root: Root<F>, id: string): Entity<Root<F>> | null {
  const store = useDocumentOf(root)?.entities.of(root) ?? null
  return useSyncExternalStore(useEntitySubscription(store, id), () =>
    store === null ? null : typedEntity<F>(store, id),
  )
}
