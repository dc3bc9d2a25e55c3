import type { Entity, Fields, Root } from '../../shared/document/shape.ts'
import { useDerived } from './use-derived.ts'

/** The named fields of one entity, or null when it is not there. Renders only when one of these changes. */
export function useFields<F extends Fields, K extends keyof Entity<Root<F>> & string>(
  root: Root<F>,
  id: string,
  fields: readonly K[],
): Pick<Entity<Root<F>>, K> | null {
  return useDerived(root, (entities) => {
    const entity = entities.find((candidate) => candidate.id === id)
    if (entity === undefined) return null
    // Safe: exactly the named fields.
    return Object.fromEntries(fields.map((field) => [field, entity[field]])) as Pick<
      Entity<Root<F>>,
      K
    >
  })
}
