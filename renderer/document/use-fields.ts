import { useRef, useSyncExternalStore } from 'react'
import type { Entity, Fields, Root } from '../../shared/document/shape.ts'
import { typedEntity } from './entity-store.ts'
import { isSameValue } from './same-value.ts'
import { useEntitySubscription } from './use-entity-subscription.ts'
import { useDocumentOf } from './use-live-document.ts'

/** The named fields of one entity, or null when it is not there. Renders only when one of these changes. */
export function useFields<F extends Fields, K extends keyof Entity<Root<F>> & string>(
  root: Root<F>,
  id: string,
  fields: readonly K[],
): Pick<Entity<Root<F>>, K> | null {
  const store = useDocumentOf(root)?.entities.of(root) ?? null
  const last = useRef<Pick<Entity<Root<F>>, K> | null>(null)
  const read = (): Pick<Entity<Root<F>>, K> | null => {
    const entity = store === null ? null : typedEntity<F>(store, id)
    const picked = entity === null ? null : pick(entity, fields)
    // React compares snapshots by identity: equal fields must be the old ones.
    if (!isSameValue(last.current, picked)) last.current = picked
    return last.current
  }
  return useSyncExternalStore(useEntitySubscription(store, id), read)
}

const pick = <T extends object, K extends keyof T & string>(
  entity: T,
  fields: readonly K[],
): Pick<T, K> =>
  // Safe: exactly the named fields.
  Object.fromEntries(fields.map((field) => [field, entity[field]])) as Pick<T, K>
