import type { Law, LawId } from './law.ts'
import { lawsOfCareAndSafety } from './laws-care-and-safety.ts'
import { lawsOfSupport } from './laws-support.ts'

/** All laws in the order of the pick list. */
export const laws: readonly Law[] = [...lawsOfSupport, ...lawsOfCareAndSafety]

/** The law with this id; ids and data are tested to be the same. */
export function findLaw(id: LawId): Law {
  const found = laws.find((entry) => entry.id === id)
  if (found === undefined) throw new Error('law without content')
  return found
}
