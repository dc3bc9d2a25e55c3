import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { onlyPersons, usePeopleOptions } from '../people/use-people-options.ts'
import { ListRow } from '../rows/ListRow.tsx'
import type { EntityRowProps } from '../rows/row-place.ts'

type StrengthRowProps = EntityRowProps & Readonly<{ onAddBelow: () => void }>

/** One strength: a sentence, and about whom when that matters. */
export function StrengthRow({ id, number, place, onAddBelow, onRemove }: StrengthRowProps) {
  const { t } = useTranslation()
  const root = planShape.strengths
  const options = usePeopleOptions(onlyPersons)
  const name = t('plan.strengths.number', { number })
  return (
    <ListRow
      root={root}
      id={id}
      name={name}
      icon="plus"
      size="bullet"
      place={place}
      onRemove={onRemove}
      details={
        <ChoiceField
          root={root}
          id={id}
          field="aboutId"
          label={t('plan.about')}
          options={options}
          emptyLabel={t('plan.people.household')}
        />
      }
    >
      <PlanText
        root={root}
        id={id}
        field="text"
        label={name}
        placeholder={t('plan.strengths.placeholder')}
        onEnter={onAddBelow}
        onEmptyBackspace={() => onRemove(id)}
      />
    </ListRow>
  )
}
