import { useTranslation } from 'react-i18next'
import { tieQualityLabels } from '../../../../shared/content/household-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useOptions } from '../use-options.ts'
import { usePeopleChoices } from './use-people-choices.ts'

/** Between whom, how it is, who sees it so and when that was said. */
export function TieDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const options = useOptions()
  const { people } = usePeopleChoices()
  const at = { root: planShape.ties, id } as const
  const tie = useFields(planShape.ties, id, ['oneId', 'otherId'])
  if (tie === null) return null
  const none = t('household.field.none')
  const except = (other: string | null) => people.filter((person) => person.id !== other)
  return (
    <>
      <ChoiceField
        {...at}
        field="oneId"
        label={t('household.ties.one')}
        options={except(tie.otherId)}
        emptyLabel={none}
      />
      <ChoiceField
        {...at}
        field="otherId"
        label={t('household.ties.other')}
        options={except(tie.oneId)}
        emptyLabel={none}
      />
      <ChoiceField
        {...at}
        field="quality"
        label={t('household.ties.quality')}
        options={options(tieQualityLabels)}
      />
      <ChoiceField
        {...at}
        field="seenById"
        label={t('household.ties.seenById')}
        options={people}
        emptyLabel={none}
      />
      <DayField {...at} field="on" label={t('household.ties.on')} />
    </>
  )
}
