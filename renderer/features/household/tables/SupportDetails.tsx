import { useTranslation } from 'react-i18next'
import {
  supportDirectionLabels,
  supportRingLabels,
  supportStateLabels,
  supportStrengthLabels,
} from '../../../../shared/content/household-labels.ts'
import { lifeDomains } from '../../../../shared/content/life-domains.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useOptions } from '../use-options.ts'
import { useSupportPeople } from '../use-support-people.ts'
import { useHomeOptions } from './PersonDetails.tsx'
import { usePeopleChoices } from './use-people-choices.ts'

/** From whom to whom, how strong, which way, and until when. */
export function SupportDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const options = useOptions()
  const { helpers } = useSupportPeople()
  const { people } = usePeopleChoices()
  const homes = useHomeOptions()
  const at = { root: planShape.supports, id } as const
  return (
    <>
      <ChoiceField
        {...at}
        field="fromId"
        label={t('household.supports.from')}
        options={helpers}
        emptyLabel={t('household.supports.sought')}
      />
      <ChoiceField
        {...at}
        field="toId"
        label={t('household.supports.to')}
        options={[...homes, ...people]}
        emptyLabel={t('household.supports.wholeHome')}
      />
      <ChoiceField
        {...at}
        field="ring"
        label={t('household.supports.ring')}
        options={options(supportRingLabels)}
      />
      <ChoiceField
        {...at}
        field="strength"
        label={t('household.supports.strength')}
        options={options(supportStrengthLabels)}
      />
      <ChoiceField
        {...at}
        field="direction"
        label={t('household.supports.direction')}
        options={options(supportDirectionLabels)}
      />
      <ChoiceField
        {...at}
        field="state"
        label={t('household.supports.state')}
        options={options(supportStateLabels)}
      />
      <ChoiceField
        {...at}
        field="domainId"
        label={t('household.supports.domain')}
        options={lifeDomains.map((domain) => ({ id: domain.id, label: label(domain) }))}
        emptyLabel={t('household.field.none')}
      />
      <DayField {...at} field="stopsOn" label={t('household.supports.stopsOn')} />
    </>
  )
}
