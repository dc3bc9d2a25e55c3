import { useState } from 'react'
import { planShape } from '../../shared/document/plan-shape.ts'
import { useEntities } from './use-entities.ts'
import { useSession } from '../platform/session.tsx'
import { matchPerson } from './match-person.ts'

type OwnPerson = Readonly<{
  /** Who of the household is at this screen; null until that is known. */
  id: string | null
  name: string | null
  persons: readonly Readonly<{ id: string; name: string }>[]
  choose: (id: string | null) => void
}>

/**
 * Who of the household is at this screen: chosen here, else the one with the name of the invite. Kept
 * for this tab only, as the token is: a lent phone must not remember who held it.
 */
export function useOwnPerson(caseId: string): OwnPerson {
  const { name: joinedAs } = useSession()
  const persons = useEntities(planShape.persons).filter(({ name }) => name.trim() !== '')
  const key = `rondetafel.family.${caseId}`
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(key))
  const known = chosen === null ? matchPerson(persons, joinedAs) : chosen === nobody ? null : chosen
  const person = persons.find(({ id }) => id === known) ?? null
  return {
    id: person?.id ?? null,
    name: person?.name ?? null,
    persons,
    choose: (id) => {
      sessionStorage.setItem(key, id ?? nobody)
      setChosen(id ?? nobody)
    },
  }
}

/** "I am someone else": asks again, also when a name would match. No entity can have this id. */
const nobody = ''
