import { useRef } from 'react'
import type { Entity, Fields, Root } from '../../../shared/document/shape.ts'
import { useDerived } from '../../document/use-derived.ts'

/**
 * Like `useDerived`, for an outcome of plain nested data: an equal outcome is the old one, also when its
 * parts were made anew.
 */
export function useDeepDerived<F extends Fields, T>(
  root: Root<F>,
  compute: (entities: readonly Entity<Root<F>>[]) => T,
): T {
  const last = useRef<Readonly<{ text: string; value: T }> | null>(null)
  return useDerived(root, (entities) => {
    const value = compute(entities)
    const text = JSON.stringify(value)
    if (last.current?.text !== text) last.current = { text, value }
    return last.current.value
  })
}
