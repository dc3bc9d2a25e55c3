import { atRow, defineCheck, notApplicable, toOutcome } from './quality-check.ts'

/** No clash between parties or rules stands open. */
export const conflictsSolvedCheck = defineCheck({
  id: 'conflictsSolved',
  place: 'conflicts',
  check({ conflicts }) {
    if (conflicts.length === 0) return notApplicable
    const open = conflicts.filter(({ solvedOn }) => solvedOn === null)
    const [first] = open
    return toOutcome(
      first === undefined
        ? []
        : [atRow('conflicts', 'conflicts', first.id, { count: open.length })],
    )
  },
})

/** Every open clash has someone who takes it up. */
export const conflictOwnerCheck = defineCheck({
  id: 'conflictOwner',
  place: 'conflicts',
  check({ conflicts }) {
    const open = conflicts.filter(({ solvedOn }) => solvedOn === null)
    if (open.length === 0) return notApplicable
    const ownerless = open.filter(({ ownerId }) => ownerId === null)
    const [first] = ownerless
    return toOutcome(
      first === undefined
        ? []
        : [atRow('conflicts', 'conflicts', first.id, { count: ownerless.length })],
    )
  },
})
