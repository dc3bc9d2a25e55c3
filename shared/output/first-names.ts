import { hasSay } from '../domain/plan-voices.ts'
import { toFirstName } from '../domain/to-first-name.ts'
import type { ReadContent } from './read-content.ts'

type People = Pick<ReadContent<'plan'>, 'persons' | 'network' | 'parties'>

/**
 * Calls people by the first name, as the family does. A first name that two people share, and a name that is
 * not in the plan, stays as it was written: a wrong name does more harm than a long one.
 */
export function toFirstNames({ persons, network, parties }: People): (name: string) => string {
  const full = [
    ...[...persons, ...network].map(({ name }) => name.trim()),
    ...parties.map(({ worker }) => worker.trim()),
  ].filter((name) => name !== '')
  const distinct = [...new Set(full)]
  const first = new Map(
    distinct.flatMap((name) => {
      const short = toFirstName(name)
      return distinct.filter((other) => toFirstName(other) === short).length === 1
        ? [[name, short] as const]
        : []
    }),
  )
  return (name) => first.get(name.trim()) ?? name.trim()
}

/** Everyone of the household who is part of the plan, by name; the dead and pets are not. */
export const listHousehold = ({ persons }: People): readonly string[] =>
  persons.filter(hasSay).map(({ name }) => name.trim())
