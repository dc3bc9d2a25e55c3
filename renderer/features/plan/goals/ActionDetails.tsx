import { useTranslation } from 'react-i18next'
import { actionStatusLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { FlagField } from '../../../document/FlagField.tsx'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { PlanSource } from '../fields/PlanSource.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { usePeopleOptions } from '../people/use-people-options.ts'
import { CameOfThis } from '../rows/CameOfThis.tsx'
import { Wide } from '../rows/Wide.tsx'
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
      <ChoiceField
        {...at}
        field="ownerId"
        label={t('plan.actions.who')}
        options={everyone}
        emptyLabel={t('plan.actions.nobody')}
      />
      <ChoiceField {...at} field="status" label={t('plan.status')} options={statuses} />
      <DayField {...at} field="dueOn" label={t('plan.actions.dueOn')} />
      <FlagField {...at} field="ongoing" label={t('plan.actions.isOngoing')} />
      <ChoiceField
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
      <CameOfThis kind="actie" id={id} />
    </>
  )
}
