import type { Entity, Fields, Root } from '../../shared/document/shape.ts'
import { useDerived } from './use-derived.ts'

/** The ids of a root in display order, of those that `where` picks. Renders when that list changes. */
export const useEntityIds = <F extends Fields>(
  root: Root<F>,
  where: (entity: Entity<Root<F>>) => boolean = () => true,
): readonly string[] => useDerived(root, (entities) => entities.filter(where).map(({ id }) => id))
