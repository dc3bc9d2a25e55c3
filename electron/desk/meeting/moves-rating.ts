import { refuse } from '../command-rule.ts'
import { type AtTable, type Move, type Moved, requireFor } from './moves-table.ts'

/**
 * One tap per person and thing. Kept are who tapped and, apart from it, how often each number was: nobody,
 * also not who reads the vault, sees who tapped what. So a tap cannot be taken back.
 */
export function rate({ thing, value, attendeeId }: Move<'rate'>, table: AtTable): Moved {
  const { live } = table
  const { attendeeId: id } = requireFor(table, attendeeId)
  const before = live.ratedBy[thing]
  if (before.includes(id)) refuse('tapped')
  const counts = live.ratings[thing].map((count, index) =>
    index === value - 1 ? count + 1 : count,
  )
  return {
    live: {
      ...live,
      // Sorted: the order of tapping would tell who came with which number.
      ratedBy: { ...live.ratedBy, [thing]: [...before, id].toSorted() },
      ratings: { ...live.ratings, [thing]: counts },
    },
  }
}
