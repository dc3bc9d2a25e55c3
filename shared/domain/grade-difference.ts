/** Someone's newest grade of a life domain; the family from 1 to 10. */
type FamilyGrade = Readonly<{ personId: string | null; now: number; goodEnough: number | null }>
/** The team's newest rating, from 1 to 5; of the household when there is no person. */
type TeamRating = Readonly<{ personId: string | null; value: number }>

/** A difference worth talking about. Never a verdict: it says who sees what, and asks. */
export type GradeDifference =
  | Readonly<{ kind: 'inFamily'; low: FamilyGrade; high: FamilyGrade }>
  | Readonly<{ kind: 'familyHigher' | 'teamHigher'; family: FamilyGrade; team: TeamRating }>
  | Readonly<{ kind: 'toGoodEnough'; family: FamilyGrade & Readonly<{ goodEnough: number }> }>

/** So far apart that people live in two stories; closer together is taste. Own choice. */
const apart = 3
/** The two scales are not converted into each other: only their clear ends are laid side by side. */
const ends = { family: { good: 7, poor: 4 }, team: { good: 4, poor: 2 } } as const

/** The first thing to talk about in one life domain; null when the grades lie together or are not there. */
export function findGradeDifference(
  family: readonly FamilyGrade[],
  team: readonly TeamRating[],
): GradeDifference | null {
  return (
    findInFamily(family) ?? findBesideTeam(family, team) ?? findToGoodEnough(family.toSorted(byNow))
  )
}

function findInFamily(family: readonly FamilyGrade[]): GradeDifference | null {
  const sorted = family.toSorted(byNow)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined || high.now - low.now < apart) return null
  return { kind: 'inFamily', low, high }
}

function findBesideTeam(
  family: readonly FamilyGrade[],
  team: readonly TeamRating[],
): GradeDifference | null {
  for (const rating of team) {
    const about = family.filter(
      ({ personId }) => rating.personId === null || personId === rating.personId,
    )
    const lowest = about.toSorted(byNow)[0]
    if (lowest === undefined) continue
    if (rating.value <= ends.team.poor && lowest.now >= ends.family.good)
      return { kind: 'familyHigher', family: lowest, team: rating }
    if (rating.value >= ends.team.good && lowest.now <= ends.family.poor)
      return { kind: 'teamHigher', family: lowest, team: rating }
  }
  return null
}

function findToGoodEnough(family: readonly FamilyGrade[]): GradeDifference | null {
  for (const grade of family) {
    const { goodEnough } = grade
    if (goodEnough !== null && grade.now < goodEnough)
      return { kind: 'toGoodEnough', family: { ...grade, goodEnough } }
  }
  return null
}

const byNow = (a: FamilyGrade, b: FamilyGrade): number => a.now - b.now
