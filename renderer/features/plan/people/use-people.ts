import { createContext, use, useDeferredValue, useMemo } from 'react'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { toFirstName } from '../../../../shared/domain/to-first-name.ts'
import { useDerived } from '../../../document/use-derived.ts'

/** Someone in the plan: a member of the household, someone around it, or a party with its worker. */
export type PlanPerson = Readonly<{
  id: string
  kind: 'person' | 'network' | 'party'
  name: string
  /** As people are called at the table: a first name; an organisation keeps its whole name. */
  short: string
  /** Worker of a party, or relation of a network person. */
  detail: string
}>

/** id, name, detail. A tuple, because derived values are compared by their direct parts. */
type Named = readonly [string, string, string]

/** Everyone in the plan in order, and by id. */
export type PeopleInPlan = Readonly<{
  all: readonly PlanPerson[]
  find: (id: string | null) => PlanPerson | null
}>

/** Filled by PeopleInPlanProvider; read through `usePeopleInPlan`. */
export const PeopleInPlanContext = createContext<PeopleInPlan | null>(null)

/** Everyone in the plan. Re-renders when a name changes, not on other typing; a moment behind the name itself. */
export function usePeopleInPlan(): PeopleInPlan {
  const people = use(PeopleInPlanContext)
  if (people === null) throw new Error('no PeopleInPlanProvider around this')
  return people
}

/**
 * Reads everyone, once for the whole screen. Deferred: hundreds of rows repeat a name, and none of them may
 * keep the letters waiting of the person who is typing it.
 */
export function useReadPeople(): PeopleInPlan {
  const persons = useDerived(planShape.persons, readPersons)
  const network = useDerived(planShape.network, readNetwork)
  const parties = useDerived(planShape.parties, readParties)
  const people = useMemo(() => {
    const all = [
      ...persons.map((one) => toPlanPerson('person', one)),
      ...network.map((one) => toPlanPerson('network', one)),
      ...parties.map((one) => toPlanPerson('party', one)),
    ]
    const byId = new Map(all.map((one) => [one.id, one]))
    return { all, find: (id: string | null) => (id === null ? null : (byId.get(id) ?? null)) }
  }, [persons, network, parties])
  return useDeferredValue(people)
}

/** Members of the household only. */
export function useHousehold(): readonly PlanPerson[] {
  const { all } = usePeopleInPlan()
  return useMemo(() => all.filter(({ kind }) => kind === 'person'), [all])
}

const readPersons = (entities: readonly Entity<typeof planShape.persons>[]): readonly Named[] =>
  entities.map(({ id, name, role }) => [id, name, role])
const readNetwork = (entities: readonly Entity<typeof planShape.network>[]): readonly Named[] =>
  entities.map(({ id, name, relation }) => [id, name, relation])
const readParties = (entities: readonly Entity<typeof planShape.parties>[]): readonly Named[] =>
  entities.map(({ id, name, worker }) => [id, name, worker])

function toPlanPerson(kind: PlanPerson['kind'], [id, name, detail]: Named): PlanPerson {
  const whole = name.trim()
  return { id, kind, name: whole, short: kind === 'party' ? whole : toFirstName(whole), detail }
}
