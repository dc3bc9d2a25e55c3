import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import {
  toAuthorityWords,
  toPersonSentence,
  toUnionSentence,
} from '../../../../shared/content/kinship-sentences.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { findRelations } from '../../../../shared/domain/kinship/relations.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { announce } from '../../../components/announce.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useSpeech } from '../use-speech.ts'
import { MovePanel } from './MovePanel.tsx'

type PersonPanelProps = Readonly<{
  kinship: Kinship
  personId: string | null
  onClose: () => void
}>

/** Who was selected, with every line of this person in words. */
export function PersonPanel({ kinship, personId, onClose }: PersonPanelProps) {
  const { t } = useTranslation()
  const speech = useSpeech()
  const memberIds = useEntityIds(planShape.persons)
  const person = kinship.persons.find(({ id }) => id === personId)
  const count = person === undefined ? 0 : findRelations(kinship, person.id).length
  const name = person?.name ?? ''
  useEffect(() => {
    if (personId === null || name === '') return
    const relations = t('household.picture.relations', { count })
    announce(t('household.picture.selected', { name, relations }), 'polite')
  }, [personId, name, count, t])
  if (person === undefined) return null
  const { id } = person
  const unions = kinship.unions.filter(
    ({ partnerIds }) => partnerIds.includes(id) && partnerIds.length === 2,
  )
  const authority = toAuthorityWords(kinship, id, speech)
  return (
    <MovePanel
      picture="genogram"
      id={id}
      label={name}
      row={{ rootName: (memberIds.includes(id) ? planShape.persons : planShape.network).name, id }}
      onClose={onClose}
    >
      <p>{toPersonSentence(kinship, person, speech)}</p>
      {unions.map((union) => (
        <p key={union.id}>{toUnionSentence(kinship, union, speech)}</p>
      ))}
      {authority !== '' && (
        <p>
          {t('household.people.authority')}
          {': '}
          {authority}
        </p>
      )}
    </MovePanel>
  )
}
