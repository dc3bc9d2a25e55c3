import { useTranslation } from 'react-i18next'
import { partyKinds } from '../../../../shared/content/party-kinds.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { PlanYesNo } from '../fields/PlanYesNo.tsx'
import { PartyAnswers } from '../parties/PartyAnswers.tsx'
import { SecrecyChoice } from '../parties/SecrecyChoice.tsx'
import { Wide } from '../rows/Wide.tsx'
import { laws } from './laws.ts'

/** Everything about a party: kind, law, secrecy, whom to call, what for, and its own two answers. */
export function PartyDetails({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const kinds = partyKinds.map((kind) => ({ id: kind.id, label: label(kind) }))
  const at = { root: planShape.parties, id } as const
  return (
    <>
      <ChoiceField {...at} field="kind" label={t('plan.parties.kind')} options={kinds} />
      <ChoiceField
        {...at}
        field="law"
        label={t('plan.parties.law')}
        options={laws.map((law) => ({ id: law.id, label: label(law) }))}
        emptyLabel={t('common.notFilledIn')}
      />
      <DayField {...at} field="since" label={t('plan.since')} />
      <PlanYesNo {...at} field="ownPlan" label={t('plan.parties.ownPlan')} />
      <SecrecyChoice id={id} />
      <PlanText {...at} field="contact" label={t('plan.parties.contact')} isLabelShown />
      <PlanText {...at} field="deputy" label={t('plan.parties.deputy')} isLabelShown />
      <Wide>
        <PlanText
          {...at}
          field="purpose"
          label={t('plan.parties.purpose')}
          isLabelShown
          multiline
        />
      </Wide>
      <Wide>
        <PlanText {...at} field="note" label={t('plan.parties.note')} isLabelShown multiline />
      </Wide>
      <Wide>
        <PartyAnswers id={id} />
      </Wide>
    </>
  )
}
