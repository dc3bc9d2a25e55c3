import { useTranslation } from 'react-i18next'
import { goalStatusLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { onlyPersons, usePeopleOptions } from '../people/use-people-options.ts'
import { ListRow } from '../rows/ListRow.tsx'
import type { EntityRowProps } from '../rows/row-place.ts'

/** One working goal. */
export function WorkingGoalRow({ id, number, place, onRemove }: EntityRowProps) {
  const { t } = useTranslation()
  const root = planShape.workingGoals
  const statuses = useLabelOptions(goalStatusLabels)
  const persons = usePeopleOptions(onlyPersons)
  const name = t('plan.workingGoals.number', { number })
  const at = { root, id } as const
  return (
    <ListRow
      root={root}
      id={id}
      name={name}
      icon="milestone"
      place={place}
      onRemove={onRemove}
      details={
        <>
          <ChoiceField {...at} field="status" label={t('plan.status')} options={statuses} />
          <ChoiceField
            {...at}
            field="forId"
            label={t('plan.goals.for')}
            options={persons}
            emptyLabel={t('plan.workingGoals.everyone')}
          />
          <DayField {...at} field="evaluateOn" label={t('plan.goals.evaluateOn')} />
        </>
      }
    >
      <PlanText
        {...at}
        field="title"
        label={name}
        placeholder={t('plan.workingGoals.placeholder')}
        onEmptyBackspace={() => onRemove(id)}
      />
    </ListRow>
  )
}
