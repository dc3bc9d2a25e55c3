import { useTranslation } from 'react-i18next'
import { goalStatusLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { onlyPersons, usePeopleOptions } from '../people/use-people-options.ts'
import { PlanRow } from '../rows/PlanRow.tsx'
import { RowMenu } from '../rows/RowMenu.tsx'
import type { RowPlace } from '../rows/row-place.ts'
import { useCanWrite } from '../use-can-write.ts'

type WorkingGoalRowProps = Readonly<{
  id: string
  number: number
  place: RowPlace
  onRemove: (id: string) => void
}>

/** One working goal. */
export function WorkingGoalRow({ id, number, place, onRemove }: WorkingGoalRowProps) {
  const { t } = useTranslation()
  const root = planShape.workingGoals
  const canWrite = useCanWrite(root)
  const statuses = useLabelOptions(goalStatusLabels)
  const persons = usePeopleOptions(onlyPersons)
  const name = t('plan.workingGoals.number', { number })
  const at = { root, id } as const
  return (
    <PlanRow
      rootName={root.name}
      id={id}
      name={name}
      icon="milestone"
      menu={
        canWrite && (
          <RowMenu name={name} up={place.up} down={place.down} onRemove={() => onRemove(id)} />
        )
      }
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
    </PlanRow>
  )
}
