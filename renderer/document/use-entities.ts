import type { Entity, Fields, Root } from '../../shared/document/shape.ts'
import { useDerived } from './use-derived.ts'

/** All entities of a root in display order. Renders at every keystroke in any of them: for overviews only. */
export const useEntities = <F extends Fields>(root: Root<F>): readonly Entity<Root<F>>[] =>
  useDerived(root, (entities) => entities)
