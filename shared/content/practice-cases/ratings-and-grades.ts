import type { LifeDomainId } from '../../domain/vocabulary.ts'

/** Ratings of the team over the whole household: day -> level, per life domain. */
export type TeamRatings = Readonly<Partial<Record<LifeDomainId, Readonly<Record<string, number>>>>>
/** What one person gave: the grade now, or that with what is good enough. */
type GivenGrade = number | readonly [now: number, goodEnough: number]
/** Grades of the family: day -> person -> grade, per life domain. */
export type FamilyGrades = Readonly<
  Partial<Record<LifeDomainId, Readonly<Record<string, Readonly<Record<string, GivenGrade>>>>>>
>

/** One rating per domain and day, as entities of the plan's root 'ratings'. */
export const toRatings = (ratings: TeamRatings) =>
  entriesOf(ratings).flatMap(([domainId, perDay]) =>
    Object.entries(perDay).map(([on, value]) => ({
      id: `rating-${domainId}-${on}`,
      domainId,
      on,
      value,
    })),
  )

/** One grade per domain, day and person, as entities of the family's root 'grades'. */
export const toGrades = (grades: FamilyGrades) =>
  entriesOf(grades).flatMap(([domainId, perDay]) =>
    Object.entries(perDay).flatMap(([on, perPerson]) =>
      Object.entries(perPerson).map(([personId, given]) => ({
        id: `grade-${domainId}-${on}-${personId}`,
        domainId,
        personId,
        on,
        ...(typeof given === 'number' ? { now: given } : { now: given[0], goodEnough: given[1] }),
      })),
    ),
  )

/** Safe cast: the keys of both tables are life domain ids by their type. */
const entriesOf = <T>(table: Readonly<Partial<Record<LifeDomainId, T>>>) =>
  Object.entries(table) as readonly (readonly [LifeDomainId, T])[]
