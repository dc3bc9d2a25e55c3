import { useTranslation } from 'react-i18next'
import {
  householdKindLabels,
  stayArrangementLabels,
} from '../../../../shared/content/household-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Select } from '../../../components/Select.tsx'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useRight } from '../../../document/use-right.ts'
import { LineField } from '../fields/LineField.tsx'
import { ManyField } from '../fields/ManyField.tsx'
import { useKinship } from '../use-kinship.ts'
import { useOptions } from '../use-options.ts'
import { usePeopleChoices } from './use-people-choices.ts'
import styles from './tables.module.css'

/** Kind of home, who lives there, and who is there at times. */
export function HomeDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const options = useOptions()
  const { persons } = useKinship()
  const members = useEdits(planShape.persons)
  const network = useEdits(planShape.network)
  const networkIds = useEntityIds(planShape.network)
  return (
    <>
      <ChoiceField
        root={planShape.households}
        id={id}
        field="kind"
        label={t('household.homes.kind')}
        options={options(householdKindLabels)}
      />
      <ManyField
        label={t('household.homes.members')}
        members={persons.filter(({ householdId }) => householdId === id).map((person) => person.id)}
        options={persons.map((person) => ({
          id: person.id,
          label: person.name === '' ? t('household.row.nameless') : person.name,
        }))}
        onChange={(member, isMember) => {
          const home = isMember ? id : null
          if (networkIds.includes(member)) network.set(member, 'householdId', home)
          else members.set(member, 'householdId', home)
        }}
      />
      <Stays householdId={id} />
    </>
  )
}

/** Everyone is drawn once, in the own home; here stands who comes, and when. */
function Stays({ householdId }: Readonly<{ householdId: string }>) {
  const { t } = useTranslation()
  const options = useOptions()
  const { people, nameOf } = usePeopleChoices()
  const { persons } = useKinship()
  const edits = useEdits(planShape.stays)
  const canWrite = useRight('plan') === 'write'
  const stays = useEntities(planShape.stays).filter((stay) => stay.householdId === householdId)
  const here = new Set([
    ...stays.map(({ personId }) => personId),
    ...persons.filter((person) => person.householdId === householdId).map(({ id }) => id),
  ])
  return (
    <div className={`${styles.wide ?? ''} ${styles.sub ?? ''}`}>
      <h3 className={styles.subTitle}>{t('household.homes.stays')}</h3>
      {stays.map((stay) => {
        const name = nameOf(stay.personId)
        const at = { root: planShape.stays, id: stay.id } as const
        return (
          <div key={stay.id} className={styles.subRow}>
            <LineField
              {...at}
              field="pattern"
              label={t('household.homes.pattern', { name })}
              placeholder={t('household.homes.patternPlaceholder')}
              isLabelShown
            />
            <ChoiceField
              {...at}
              field="arrangement"
              label={t('household.homes.arrangement', { name })}
              options={options(stayArrangementLabels)}
            />
            {canWrite && (
              <Button
                iconOnly
                variant="quiet"
                icon="x"
                label={t('household.homes.removeStay', { name })}
                onPress={() => edits.remove(stay.id)}
              />
            )}
          </div>
        )
      })}
      {canWrite && (
        <Select
          label={t('household.homes.addStay')}
          value={null}
          emptyLabel={t('household.field.addOne')}
          onChange={(personId) => {
            if (personId !== null) edits.add({ personId, householdId })
          }}
          options={people.filter(({ id }) => !here.has(id))}
        />
      )}
    </div>
  )
}
