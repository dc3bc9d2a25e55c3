import { useTranslation } from 'react-i18next'
import { goalStatusLabels, priorityLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { PlanPeople } from '../fields/PlanPeople.tsx'
import { PlanSource } from '../fields/PlanSource.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { onlyPersons, usePeopleOptions } from '../people/use-people-options.ts'
import { CameOfThis } from '../rows/CameOfThis.tsx'
import { Wide } from '../rows/Wide.tsx'
import { useDomainOptions } from '../use-domain-options.ts'
import { GasScale } from './GasScale.tsx'
import { GoalSentence } from './GoalSentence.tsx'
import { WorkingGoals } from './WorkingGoals.tsx'

type GoalDetailsProps = Readonly<{ id: string; number: number }>

/** Everything about a goal that its reading view leaves out. */
export function GoalDetails({ id, number }: GoalDetailsProps) {
  const { t } = useTranslation()
  const root = planShape.goals
  const persons = usePeopleOptions(onlyPersons)
  const domains = useDomainOptions()
  const statuses = useLabelOptions(goalStatusLabels)
  const places = useLabelOptions(priorityLabels)
  const at = { root, id } as const
  return (
    <>
      <Wide>
        <PlanText {...at} field="wish" label={t('plan.goals.wish')} isLabelShown />
      </Wide>
      <Wide>
        <GoalSentence id={id} />
      </Wide>
      <Wide>
        <PlanText {...at} field="sign" label={t('plan.goals.sign')} isLabelShown multiline />
      </Wide>
      <Wide>
        <PlanPeople {...at} field="forIds" label={t('plan.goals.for')} options={persons} />
      </Wide>
      <ChoiceField
        {...at}
        field="domainId"
        label={t('plan.domain')}
        options={domains}
        emptyLabel={t('plan.noDomain')}
      />
      <ChoiceField {...at} field="status" label={t('plan.status')} options={statuses} />
      <DayField {...at} field="evaluateOn" label={t('plan.goals.evaluateOn')} />
      <ChoiceField {...at} field="priority" label={t('plan.goals.priority')} options={places} />
      <PlanSource root={root} id={id} />
      <Wide>
        <PlanText
          {...at}
          field="priorityReason"
          label={t('plan.goals.priorityReason')}
          isLabelShown
        />
      </Wide>
      <Wide>
        <GasScale goalId={id} number={number} />
      </Wide>
      <Wide>
        <WorkingGoals goalId={id} number={number} />
      </Wide>
      <CameOfThis kind="doel" id={id} />
    </>
  )
}
