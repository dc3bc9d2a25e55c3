import { usePeople } from '../../../document/use-people.ts'
import { useSession } from '../../../platform/session.tsx'
import { useTableCase } from '../table-case.ts'
import { toColour } from './to-colour.ts'

/** The colour of who sits here: that of the own carets while the device is here, else one by the number at the table. */
export function useColour(): (attendeeId: string) => number {
  const { present } = useTableCase()
  const { participantId, colour } = useSession()
  const people = usePeople()
  return (attendeeId) => {
    const id = present.find((one) => one.attendeeId === attendeeId)?.participantId ?? null
    if (id === null) return toColour(attendeeId)
    if (id === participantId) return colour
    return people.find((one) => one.participantId === id)?.colour ?? toColour(attendeeId)
  }
}
