import { useTranslation } from 'react-i18next'
import { householdKindLabels } from '../../../../shared/content/household-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { useRight } from '../../../document/use-right.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { LineField } from '../fields/LineField.tsx'
import { useSoundKinship } from '../use-kinship.ts'
import { EditTable } from './EditTable.tsx'
import type { EditRowModel } from './EditRow.tsx'
import { HomeDetails } from './HomeDetails.tsx'
import { usePeopleChoices } from './use-people-choices.ts'
import { useRows } from './use-rows.ts'

/** Homes by letter and name, never an address. */
export function HomesTable() {
  const { t } = useTranslation()
  const canWrite = useRight('plan') === 'write'
  const rows = useRows(planShape.households)
  return (
    <EditTable
      title={t('household.homes.title')}
      intro={t('household.homes.intro')}
      empty={t('household.homes.empty')}
      columns={(['name', 'letter', 'kind', 'members', 'stays'] as const).map((id) => ({
        id,
        label: t(`household.homes.${id}`),
        isNarrow: id === 'letter',
      }))}
      rows={useHomeRows()}
      {...(canWrite
        ? {
            actions: (
              <Button icon="house" onPress={() => rows.add({})}>
                {t('household.homes.add')}
              </Button>
            ),
          }
        : {})}
    />
  )
}

function useHomeRows(): readonly EditRowModel[] {
  const { t } = useTranslation()
  const label = useLabel()
  const { list } = useFormat()
  const { nameOf } = usePeopleChoices()
  const rows = useRows(planShape.households)
  const kinship = useSoundKinship()
  const ids = kinship.households.map(({ id }) => id)
  return kinship.households.map(({ id, letter, kind }) => ({
    id,
    rootName: planShape.households.name,
    name: t('household.homes.number', { letter }),
    cells: {
      name: (
        <LineField
          root={planShape.households}
          id={id}
          field="title"
          label={t('household.homes.nameOf', { letter })}
          placeholder={t('household.homes.namePlaceholder')}
          isBold
        />
      ),
      letter,
      kind: label(householdKindLabels[kind]),
      members: list(
        kinship.persons.filter(({ householdId }) => householdId === id).map(({ name }) => name),
      ),
      stays: kinship.stays
        .filter(({ householdId }) => householdId === id)
        .map(({ personId, pattern }) => [nameOf(personId), pattern].filter(Boolean).join(': '))
        .join('; '),
    },
    details: <HomeDetails id={id} />,
    onRemove: () => rows.remove(id, t('household.homes.removed')),
    onUp: rows.step(ids, id, -1),
    onDown: rows.step(ids, id, 1),
  }))
}
