import { useMemo } from 'react'
import { hasMinors } from '../../../shared/domain/minors.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../shared/document/shape.ts'
import { useDerived } from '../../document/use-derived.ts'
import { readToday } from '../../platform/today.ts'

/** Someone of the plan, by name. */
type Known = Readonly<{
  id: string
  kind: 'person' | 'network' | 'party'
  name: string
  isMinor: boolean
}>

/** id, name, under 18. A tuple, because derived values are compared by their direct parts. */
type Told = readonly [string, string, boolean]

/** Everyone of the plan who has a name, in its order. Nobody where the plan is not open. */
export function usePeople(): Readonly<{
  all: readonly Known[]
  nameOf: (id: string | null) => string | null
}> {
  const persons = useDerived(planShape.persons, readPersons)
  const network = useDerived(planShape.network, readNamed)
  const parties = useDerived(planShape.parties, readNamed)
  return useMemo(() => {
    const all = [
      ...persons.map((told) => toKnown('person', told)),
      ...network.map((told) => toKnown('network', told)),
      ...parties.map((told) => toKnown('party', told)),
    ].filter(({ name }) => name !== '')
    const byId = new Map(all.map(({ id, name }) => [id, name]))
    return { all, nameOf: (id) => (id === null ? null : (byId.get(id) ?? null)) }
  }, [persons, network, parties])
}

const readPersons = (persons: readonly Entity<typeof planShape.persons>[]): readonly Told[] => {
  const today = readToday()
  return persons.map((person) => [person.id, person.name, hasMinors([person], today)])
}

const readNamed = (entities: readonly Readonly<{ id: string; name: string }>[]): readonly Told[] =>
  entities.map(({ id, name }) => [id, name, false])

const toKnown = (kind: Known['kind'], [id, name, isMinor]: Told): Known => ({
  id,
  kind,
  name: name.trim(),
  isMinor,
})
