import { useTranslation } from 'react-i18next'
import { unionEndLabels, unionKindLabels } from '../../../../shared/content/household-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { Select } from '../../../components/Select.tsx'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntity } from '../../../document/use-entity.ts'
import { useRight } from '../../../document/use-right.ts'
import { PartialDayField } from '../fields/PartialDayField.tsx'
import { useKinship } from '../use-kinship.ts'
import { useOptions } from '../use-options.ts'
import { UnionChildren } from './UnionChildren.tsx'
import { usePeopleChoices } from './use-people-choices.ts'

/** Partners, dates and children of a relation. */
export function UnionDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const options = useOptions()
  const at = { root: planShape.unions, id } as const
  const union = useEntity(planShape.unions, id)
  if (union === null) return null
  return (
    <>
      <Partners id={id} partnerIds={union.partnerIds} />
      <ChoiceField
        {...at}
        field="kind"
        label={t('household.unions.kind')}
        options={options(unionKindLabels)}
      />
      <PartialDayField {...at} field="since" label={t('household.unions.since')} />
      <ChoiceField
        {...at}
        field="end"
        label={t('household.unions.end')}
        options={options(unionEndLabels)}
        emptyLabel={t('household.unions.notEnded')}
      />
      {union.end !== null && (
        <PartialDayField {...at} field="endedOn" label={t('household.unions.endedOn')} />
      )}
      <UnionChildren unionId={id} />
    </>
  )
}

type PartnersProps = Readonly<{ id: string; partnerIds: readonly string[] }>

/** Two pick lists on one set: nobody can be chosen twice, because each leaves out the other's choice. */
function Partners({ id, partnerIds }: PartnersProps) {
  const { t } = useTranslation()
  const { people, nameOf } = usePeopleChoices()
  const { persons } = useKinship()
  const edits = useEdits(planShape.unions)
  const canWrite = useRight('plan') === 'write'
  const chosen = persons.filter((person) => partnerIds.includes(person.id))
  const places = [chosen[0]?.id ?? null, chosen[1]?.id ?? null] as const
  const change = (from: string | null, to: string | null): void =>
    edits.together(() => {
      if (from !== null) edits.setMember(id, 'partnerIds', from, false)
      if (to !== null) edits.setMember(id, 'partnerIds', to, true)
    })
  return (
    <>
      {places.map((value, index) => {
        const label = t(index === 0 ? 'household.unions.one' : 'household.unions.other')
        const other = places[1 - index] ?? null
        if (!canWrite)
          return (
            <ReadValue key={label} label={label}>
              {value === null ? '' : nameOf(value)}
            </ReadValue>
          )
        return (
          <Select
            key={label}
            label={label}
            value={value}
            onChange={(next) => change(value, next)}
            options={people.filter((person) => person.id !== other)}
            emptyLabel={t('household.unions.nobody')}
          />
        )
      })}
    </>
  )
}
