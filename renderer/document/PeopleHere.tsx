import { useTranslation } from 'react-i18next'
import { People } from '../components/People.tsx'
import { useFormat } from '../platform/use-format.ts'
import { useSession } from '../platform/session.tsx'
import { usePeople } from './use-people.ts'

/** Who has the document open now, oneself first: five avatars and the rest as a number. */
export function PeopleHere() {
  const { t } = useTranslation()
  const { list } = useFormat()
  const { participantId, name, colour } = useSession()
  const others = usePeople().filter((person) => person.participantId !== participantId)
  const here = [
    { id: participantId, name, colour },
    ...others.map((person) => ({
      id: person.participantId,
      name: person.name,
      colour: person.colour,
    })),
  ]
  const names = list(here.map((person) => person.name))
  return <People label={t('document.people.here', { names })} people={here} />
}
