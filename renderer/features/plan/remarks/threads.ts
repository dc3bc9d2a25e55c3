import type { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'

export type Remark = Entity<typeof planShape.remarks>

/** A remark with its answers, oldest first. */
export type Thread = Readonly<{ first: Remark; answers: readonly Remark[] }>

/** Whether nobody has settled it yet. */
export const isOpen = ({ first }: Thread): boolean => first.outcome === null

/**
 * The threads, oldest first. An answer whose remark is gone stands by itself: somebody's words must not
 * vanish with another's.
 */
export function toThreads(remarks: readonly Remark[]): readonly Thread[] {
  const ids = new Set(remarks.map(({ id }) => id))
  const sorted = remarks.toSorted(byMoment)
  const isFirst = ({ threadId }: Remark) => threadId === null || !ids.has(threadId)
  return sorted
    .filter(isFirst)
    .map((first) => ({ first, answers: sorted.filter(({ threadId }) => threadId === first.id) }))
}

/** The threads about one item; `field` undefined: about the item and all its texts. */
export const threadsAt = (
  threads: readonly Thread[],
  place: Readonly<{ rootName: string; id: string; field?: string | null }>,
): readonly Thread[] =>
  threads.filter(
    ({ first }) =>
      first.targetRoot === place.rootName &&
      first.targetId === place.id &&
      (place.field === undefined || first.targetField === place.field),
  )

const byMoment = (a: Remark, b: Remark): number => {
  const [left, right] = [a.at ?? '', b.at ?? '']
  if (left !== right) return left < right ? -1 : 1
  return a.id < b.id ? -1 : 1
}
