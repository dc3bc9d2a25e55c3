import { useTranslation } from 'react-i18next'
import { personSignLabels } from '../../../../shared/content/household-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { FlagField } from '../../../document/FlagField.tsx'
import { LineField } from '../fields/LineField.tsx'
import { PartialDayField } from '../fields/PartialDayField.tsx'
import { useOptions } from '../use-options.ts'
import { useSpeech } from '../use-speech.ts'
import { useHomeOptions } from './PersonDetails.tsx'

/** Someone of the family or the network; what this person contributes stands in the plan. */
export function NetworkDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const options = useOptions()
  const { today } = useSpeech()
  const homes = useHomeOptions()
  const at = { root: planShape.network, id } as const
  return (
    <>
      <LineField {...at} field="relation" label={t('household.people.relation')} isLabelShown />
      <ChoiceField
        {...at}
        field="sign"
        label={t('household.people.sign')}
        options={options(personSignLabels)}
      />
      <DayField
        {...at}
        field="born"
        label={t('household.people.born')}
        findFault={(day) => (day > today ? t('household.people.bornInFuture') : null)}
      />
      <PartialDayField {...at} field="died" label={t('household.people.died')} />
      <ChoiceField
        {...at}
        field="householdId"
        label={t('household.people.home')}
        options={homes}
        emptyLabel={t('household.people.noHome')}
      />
      <FlagField {...at} field="isDrawn" label={t('household.people.drawn')} />
    </>
  )
}
