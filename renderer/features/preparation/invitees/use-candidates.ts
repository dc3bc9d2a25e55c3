import { useMemo } from 'react'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useEntities } from '../../../document/use-entities.ts'

/** Someone of the plan who can be put on the list. */
export type Candidate = Readonly<{
  id: string
  label: string
  name: string
  organisation: string
  personId: string | null
  partyId: string | null
}>

/** Family, network and organisations of the plan that are not on the list yet. */
export function useCandidates(): readonly Candidate[] {
  const persons = useEntities(planShape.persons)
  const network = useEntities(planShape.network)
  const parties = useEntities(planShape.parties)
  const invitees = useEntities(meetingShape.invitees)
  return useMemo(() => {
    const asked = new Set(invitees.flatMap(({ personId, partyId }) => [personId, partyId]))
    const people = [
      ...persons.filter(
        ({ isInPlan, died, sign }) => isInPlan && died === null && sign !== 'huisdier',
      ),
      ...network.filter(({ died }) => died === null),
    ].map(({ id, name }) => ({
      id,
      label: name.trim(),
      name: name.trim(),
      organisation: '',
      personId: id,
      partyId: null,
    }))
    const organisations = parties.map(({ id, name, worker }) => ({
      id,
      label: worker.trim() === '' ? name.trim() : `${worker.trim()}, ${name.trim()}`,
      name: worker.trim() === '' ? name.trim() : worker.trim(),
      organisation: name.trim(),
      personId: null,
      partyId: id,
    }))
    return [...people, ...organisations].filter(({ id, name }) => name !== '' && !asked.has(id))
  }, [persons, network, parties, invitees])
}
