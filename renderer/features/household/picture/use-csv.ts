import { useTranslation } from 'react-i18next'
import {
  childLinkKindLabels,
  householdKindLabels,
  supportDirectionLabels,
  supportStateLabels,
  supportStrengthLabels,
  tieQualityLabels,
} from '../../../../shared/content/household-labels.ts'
import {
  toAgeWords,
  toAuthorityWords,
  toFamilyWords,
  toLivesWords,
  toUnionSentence,
} from '../../../../shared/content/kinship-sentences.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { toCsv } from '../../../../shared/util/to-csv.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { usePeopleChoices } from '../tables/use-people-choices.ts'
import { useSoundKinship } from '../use-kinship.ts'
import { useSpeech } from '../use-speech.ts'
import { useSupportPeople } from '../use-support-people.ts'

/** The five lists as one text for a spreadsheet, in the words of the screen; first names only. */
export function useCsv(): () => string {
  const { t } = useTranslation()
  const speech = useSpeech()
  const label = useLabel()
  const { nameOf } = usePeopleChoices()
  const { find, nameTo } = useSupportPeople()
  const kinship = useSoundKinship()
  const ties = useEntities(planShape.ties)
  const supports = useEntities(planShape.supports)
  const head = (area: string, keys: readonly string[]): readonly string[] =>
    keys.map((key) => t(`household.${area}.${key}`))
  return () =>
    toCsv([
      [t('household.people.title')],
      head('people', ['name', 'age', 'who', 'lives', 'authority']),
      ...kinship.persons.map((person) => [
        person.name,
        toAgeWords(person, speech),
        toFamilyWords(kinship, person, speech) || person.role,
        toLivesWords(kinship, person, speech),
        toAuthorityWords(kinship, person.id, speech),
      ]),
      [],
      [t('household.unions.title')],
      head('unions', ['who', 'children']),
      ...kinship.unions.map((union) => [
        toUnionSentence(kinship, union, speech) || t('household.unions.siblings'),
        kinship.childLinks
          .filter(({ unionId }) => unionId === union.id)
          .map(({ childId, kind }) =>
            kind === 'geboorte'
              ? nameOf(childId)
              : `${nameOf(childId)} (${label(childLinkKindLabels[kind])})`,
          )
          .join(', '),
      ]),
      [],
      [t('household.homes.title')],
      head('homes', ['letter', 'name', 'kind', 'members']),
      ...kinship.households.map(({ id, letter, title, kind }) => [
        letter,
        title,
        label(householdKindLabels[kind]),
        kinship.persons
          .filter(({ householdId }) => householdId === id)
          .map(({ name }) => name)
          .join(', '),
      ]),
      [],
      [t('household.ties.title')],
      head('ties', ['between', 'quality', 'seenBy', 'on', 'words']),
      ...ties.map((tie) => [
        t('household.ties.and', { one: nameOf(tie.oneId), other: nameOf(tie.otherId) }),
        label(tieQualityLabels[tie.quality]),
        tie.seenById === null ? '' : nameOf(tie.seenById),
        tie.on ?? '',
        tie.words,
      ]),
      [],
      [t('household.supports.title')],
      head('supports', ['from', 'what', 'to', 'strength', 'direction', 'state']),
      ...supports.map((support) => [
        find(support.fromId)?.name ?? t('household.supports.sought'),
        support.what,
        nameTo(support.toId),
        label(supportStrengthLabels[support.strength]),
        label(supportDirectionLabels[support.direction]),
        label(supportStateLabels[support.state]),
      ]),
    ])
}
