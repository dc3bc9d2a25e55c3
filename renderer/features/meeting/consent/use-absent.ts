import { useMemo } from 'react'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { hasSay } from '../../../../shared/domain/plan-voices.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { useTableCase } from '../table-case.ts'

/** Someone of the plan who is not at the table. */
export type Absent = Readonly<{ key: string; name: string; isInvited: boolean }>

/** Parties and people of the plan who are not here: invited ones first, as they are told with a deadline. */
export function useAbsent(): readonly Absent[] {
  const { present } = useTableCase()
  const persons = useEntities(planShape.persons)
  const parties = useEntities(planShape.parties)
  const invitees = useEntities(meetingShape.invitees)
  return useMemo(() => {
    const here = new Set(present.flatMap(({ partyId, personId }) => [partyId, personId]))
    const words = new Set(present.flatMap(({ name, organisation }) => [name, organisation]))
    const isHere = (id: string, name: string) => here.has(id) || words.has(name.trim())
    const isAsked = (id: string) =>
      invitees.some(({ partyId, personId }) => partyId === id || personId === id)
    const all = [
      ...parties.map(({ id, name }) => ({ id, name, key: `party:${id}` })),
      ...persons.filter(hasSay).map(({ id, name }) => ({ id, name, key: `person:${id}` })),
    ]
    return all
      .filter(({ id, name }) => name.trim() !== '' && !isHere(id, name))
      .toSorted((a, b) => Number(isAsked(b.id)) - Number(isAsked(a.id)))
      .map(({ key, name, id }) => ({ key, name: name.trim(), isInvited: isAsked(id) }))
  }, [present, persons, parties, invitees])
}
