import type { Entity, Fields, Root } from '../../shared/document/shape.ts'
import { useDerived } from './use-derived.ts'

/** How many entities of a root `where` picks. */
export const useEntityCount = <F extends Fields>(
  root: Root<F>,
  where: (entity: Entity<Root<F>>) => boolean = () => true,
): number => useDerived(root, (entities) => entities.filter(where).length)
