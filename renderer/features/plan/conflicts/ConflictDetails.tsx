import { useTranslation } from 'react-i18next'
import { conflictKindLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { PlanPeople } from '../fields/PlanPeople.tsx'
import { PlanSource } from '../fields/PlanSource.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { usePeopleOptions } from '../people/use-people-options.ts'
import { CameOfThis } from '../rows/CameOfThis.tsx'
import { Wide } from '../rows/Wide.tsx'

/** Parties, kind, owner, date and solution of a clash. */
export function ConflictDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const kinds = useLabelOptions(conflictKindLabels)
  const everyone = usePeopleOptions()
  const at = { root: planShape.conflicts, id } as const
  return (
    <>
      <Wide>
        <PlanPeople
          {...at}
          field="betweenIds"
          label={t('plan.conflicts.between')}
          options={everyone}
        />
      </Wide>
      <ChoiceField {...at} field="kind" label={t('plan.conflicts.kind')} options={kinds} />
      <ChoiceField
        {...at}
        field="ownerId"
        label={t('plan.conflicts.owner')}
        options={everyone}
        emptyLabel={t('plan.actions.nobody')}
      />
      <DayField {...at} field="dueOn" label={t('plan.actions.dueOn')} />
      <DayField {...at} field="solvedOn" label={t('plan.conflicts.solvedOn')} />
      <PlanSource {...at} />
      <Wide>
        <PlanText
          {...at}
          field="solution"
          label={t('plan.conflicts.solution')}
          isLabelShown
          multiline
        />
      </Wide>
      <CameOfThis kind="botsing" id={id} />
    </>
  )
}
