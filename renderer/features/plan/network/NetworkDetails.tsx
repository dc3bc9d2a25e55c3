import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { PlanYesNo } from '../fields/PlanYesNo.tsx'
import { notParties, usePeopleOptions } from '../people/use-people-options.ts'

/** Relation, rhythm, own yes and back-up of a contribution. */
export function NetworkDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const others = usePeopleOptions(notParties).filter((option) => option.id !== id)
  const at = { root: planShape.network, id } as const
  return (
    <>
      <PlanText {...at} field="relation" label={t('plan.contributions.relation')} isLabelShown />
      <PlanText {...at} field="howOften" label={t('plan.contributions.howOften')} isLabelShown />
      <PlanYesNo {...at} field="agreed" label={t('plan.contributions.agreed')} />
      <ChoiceField
        {...at}
        field="backupId"
        label={t('plan.contributions.backup')}
        options={others}
        emptyLabel={t('plan.contributions.noBackup')}
      />
      <DayField {...at} field="since" label={t('plan.since')} />
    </>
  )
}
