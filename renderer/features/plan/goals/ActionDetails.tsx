import { useTranslation } from 'react-i18next'
import { actionStatusLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { PlanChoice } from '../fields/PlanChoice.tsx'
import { PlanDay } from '../fields/PlanDay.tsx'
import { PlanFlag } from '../fields/PlanFlag.tsx'
import { PlanSource } from '../fields/PlanSource.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { usePeopleOptions } from '../people/use-people-options.ts'
import { Wide } from '../rows/Wide.tsx'
import { useLabelOptions } from '../use-label-options.ts'
import { BlockedByChoice } from './BlockedByChoice.tsx'
import { RepeatPart } from './RepeatPart.tsx'

/** Everything about an action that its line leaves out. */
export function ActionDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const root = planShape.actions
  const everyone = usePeopleOptions()
  const statuses = useLabelOptions(actionStatusLabels)
  const goals = useEntityIds(planShape.goals).map((goalId, index) => ({
    id: goalId,
    label: t('plan.goals.number', { number: index + 1 }),
  }))
  const at = { root, id } as const
  return (
    <>
      <PlanChoice
        {...at}
        field="ownerId"
        label={t('plan.actions.who')}
        options={everyone}
        emptyLabel={t('plan.actions.nobody')}
      />
      <PlanChoice {...at} field="status" label={t('plan.status')} options={statuses} />
      <PlanDay {...at} field="dueOn" label={t('plan.actions.dueOn')} />
      <PlanFlag {...at} field="ongoing" label={t('plan.actions.isOngoing')} />
      <PlanChoice
        {...at}
        field="goalId"
        label={t('plan.actions.goal')}
        options={goals}
        emptyLabel={t('plan.actions.noGoal')}
      />
      <RepeatPart id={id} />
      <BlockedByChoice id={id} />
      <PlanText {...at} field="blockedBy" label={t('plan.actions.blockedBy')} isLabelShown />
      <PlanSource root={root} id={id} />
      <Wide>
        <PlanText {...at} field="result" label={t('plan.actions.result')} isLabelShown multiline />
      </Wide>
    </>
  )
}
