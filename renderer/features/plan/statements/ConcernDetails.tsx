import { useTranslation } from 'react-i18next'
import { statementKindLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { onlyPersons, usePeopleOptions } from '../people/use-people-options.ts'
import { useDomainOptions } from '../use-domain-options.ts'

/** Kind, source, person and life domain of a worry, and what is done about it or why nothing is. */
export function ConcernDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const root = planShape.concerns
  const kinds = useLabelOptions(statementKindLabels)
  const everyone = usePeopleOptions()
  const persons = usePeopleOptions(onlyPersons)
  const domains = useDomainOptions()
  const goalId = useFields(root, id, ['goalId'])?.goalId ?? null
  const goals = useEntityIds(planShape.goals).map((one, index) => ({
    id: one,
    label: t('plan.goals.number', { number: index + 1 }),
  }))
  const at = { root, id } as const
  return (
    <>
      <ChoiceField {...at} field="kind" label={t('plan.concerns.kind')} options={kinds} />
      <ChoiceField
        {...at}
        field="sourceId"
        label={t('plan.concerns.source')}
        options={everyone}
        emptyLabel={t('plan.people.notSaid')}
      />
      <ChoiceField
        {...at}
        field="aboutId"
        label={t('plan.about')}
        options={persons}
        emptyLabel={t('plan.people.household')}
      />
      <ChoiceField
        {...at}
        field="domainId"
        label={t('plan.domain')}
        options={domains}
        emptyLabel={t('plan.noDomain')}
      />
      <ChoiceField
        {...at}
        field="goalId"
        label={t('plan.concerns.goal')}
        options={goals}
        emptyLabel={t('plan.concerns.noGoal')}
      />
      {goalId === null && (
        <PlanText
          {...at}
          field="noGoalReason"
          label={t('plan.concerns.noGoalReason')}
          isLabelShown
        />
      )}
      <DayField {...at} field="solvedOn" label={t('plan.concerns.solvedOn')} />
    </>
  )
}
