import { useTranslation } from 'react-i18next'
import {
  toAgeWords,
  toAuthorityWords,
  toFamilyWords,
  toLivesWords,
} from '../../../../shared/content/kinship-sentences.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { KinPerson } from '../../../../shared/domain/kinship/kinship.ts'
import { Button } from '../../../components/Button.tsx'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useRight } from '../../../document/use-right.ts'
import { LineField } from '../fields/LineField.tsx'
import { useKinship, useSoundKinship } from '../use-kinship.ts'
import { useSpeech } from '../use-speech.ts'
import { EditTable } from './EditTable.tsx'
import type { EditRowModel } from './EditRow.tsx'
import { NetworkDetails } from './NetworkDetails.tsx'
import { PersonDetails } from './PersonDetails.tsx'
import { useRows } from './use-rows.ts'
import styles from './tables.module.css'

/** Everyone: members of the household, family and network, with the words that follow from the relations. */
export function PeopleTable() {
  const { t } = useTranslation()
  const canWrite = useRight('plan') === 'write'
  const members = useRows(planShape.persons)
  const network = useRows(planShape.network)
  const rows = usePeopleRows()
  return (
    <EditTable
      title={t('household.people.title')}
      intro={t('household.people.intro')}
      empty={t('household.empty.text')}
      columns={(['name', 'age', 'who', 'lives', 'authority'] as const).map((id) => ({
        id,
        label: t(`household.people.${id}`),
        isNarrow: id === 'age',
      }))}
      rows={rows}
      {...(canWrite
        ? {
            actions: (
              <>
                <Button icon="user-plus" onPress={() => members.add({})}>
                  {t('household.people.addPerson')}
                </Button>
                <Button icon="plus" variant="quiet" onPress={() => network.add({ isDrawn: true })}>
                  {t('household.people.addRelative')}
                </Button>
              </>
            ),
          }
        : {})}
    />
  )
}

function usePeopleRows(): readonly EditRowModel[] {
  const { t } = useTranslation()
  const toCells = usePersonCells()
  const kinship = useKinship()
  const members = useRows(planShape.persons)
  const network = useRows(planShape.network)
  const memberIds = useEntityIds(planShape.persons)
  const networkIds = useEntityIds(planShape.network)
  return kinship.persons.map((person, index) => {
    const isMember = memberIds.includes(person.id)
    const ids = isMember ? memberIds : networkIds
    const { root, rows } = isMember
      ? { root: planShape.persons, rows: members }
      : { root: planShape.network, rows: network }
    const name = person.name === '' ? t('household.row.nameless') : person.name
    return {
      id: person.id,
      rootName: root.name,
      name,
      cells: toCells(person, index + 1, isMember),
      details: isMember ? (
        <PersonDetails id={person.id} name={name} />
      ) : (
        <NetworkDetails id={person.id} />
      ),
      onRemove: () => rows.remove(person.id, t('household.people.removed', { name })),
      onUp: rows.step(ids, person.id, -1),
      onDown: rows.step(ids, person.id, 1),
    }
  })
}

/** The cells of one person; all but the name follow from elsewhere and are not typed here. */
function usePersonCells(): (
  person: KinPerson,
  number: number,
  isMember: boolean,
) => EditRowModel['cells'] {
  const { t } = useTranslation()
  const speech = useSpeech()
  const kinship = useSoundKinship()
  return (person, number, isMember) => {
    const name = { label: t('household.people.nameOf', { number }), isBold: true } as const
    const placeholder = t('household.people.namePlaceholder')
    const family = toFamilyWords(kinship, person, speech)
    const who = [person.sign === 'huisdier' || family === '' ? person.role : '', family]
    return {
      name: isMember ? (
        <LineField
          root={planShape.persons}
          id={person.id}
          field="name"
          {...name}
          placeholder={placeholder}
        />
      ) : (
        <LineField
          root={planShape.network}
          id={person.id}
          field="name"
          {...name}
          placeholder={placeholder}
        />
      ),
      age: toAgeWords(person, speech),
      who: (
        <>
          {who.filter((part) => part !== '').join(', ')}
          {!person.isDrawn && (
            <span className={styles.subtle}> ({t('household.people.notDrawn')})</span>
          )}
        </>
      ),
      lives:
        toLivesWords(kinship, person, speech) || (toHomeTitle(kinship.households, person) ?? ''),
      authority: toAuthorityWords(kinship, person.id, speech),
    }
  }
}

const toHomeTitle = (
  homes: readonly Readonly<{ id: string; title: string }>[],
  person: KinPerson,
): string | undefined => homes.find(({ id }) => id === person.householdId)?.title
