import { useMemo } from 'react'
import { familyShape } from '../../../../shared/document/family-shape.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { useDocumentOf } from '../../../document/use-live-document.ts'
import type { Grade } from './grade-series.ts'

/** A tuple, because derived values are compared by their direct parts. */
type GradeRow = readonly [LifeDomainId, string | null, string, number]

/** What the family says, over all domains; empty for who may not open the family's own document. */
export function useFamilyGrades(): readonly Grade[] {
  const rows = useDerived(familyShape.grades, readFamily)
  return useMemo(() => rows.map(toGrade), [rows])
}

/** Whether this screen is given what the family says; without it an empty place means nothing. */
export const useSeesFamilyGrades = (): boolean => useDocumentOf(familyShape.grades) !== null

/** What the team sees, over all domains. */
export function useTeamRatings(): readonly Grade[] {
  const rows = useDerived(planShape.ratings, readTeam)
  return useMemo(() => rows.map(toGrade), [rows])
}

const readFamily = (grades: readonly Entity<typeof familyShape.grades>[]): readonly GradeRow[] =>
  grades.flatMap(({ domainId, personId, on, now }) =>
    on === null || now === null ? [] : [[domainId, personId, on, now] as const],
  )

const readTeam = (ratings: readonly Entity<typeof planShape.ratings>[]): readonly GradeRow[] =>
  ratings.flatMap(({ domainId, personId, on, value }) =>
    on === null || value === null ? [] : [[domainId, personId, on, value] as const],
  )

const toGrade = ([domainId, personId, on, value]: GradeRow): Grade => ({
  domainId,
  personId,
  on,
  value,
})
