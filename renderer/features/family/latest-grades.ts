import type { familyShape } from '../../../shared/document/family-shape.ts'
import type { Entity } from '../../../shared/document/shape.ts'
import type { LifeDomainId } from '../../../shared/domain/vocabulary.ts'

type Grade = Entity<(typeof familyShape)['grades']>
type GivenGrade = Readonly<{ personId: string; on: string; now: number }>

/** The latest grade of each person for one life domain. */
export function latestGrades(
  grades: readonly Grade[],
  domainId: LifeDomainId,
): readonly GivenGrade[] {
  const given = grades.flatMap(({ domainId: of, personId, on, now }) =>
    of === domainId && personId !== null && on !== null && now !== null
      ? [{ personId, on, now }]
      : [],
  )
  return [...Map.groupBy(given, ({ personId }) => personId).values()].flatMap(
    (own) => own.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1) ?? [],
  )
}
