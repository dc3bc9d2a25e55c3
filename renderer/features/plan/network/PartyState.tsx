import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Status } from '../../../components/Status.tsx'
import { useFields } from '../../../document/use-fields.ts'

/** Whether a party works from the one plan; nothing is said when nobody asked. */
export function PartyState({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const party = useFields(planShape.parties, id, ['conformsToPlan', 'ownPlan'])
  if (party === null) return null
  if (party.conformsToPlan === true) {
    return (
      <Status kind="positive" icon="circle-check">
        {t('plan.parties.conforms')}
      </Status>
    )
  }
  if (party.conformsToPlan === false) {
    return (
      <Status kind="warning" icon="split">
        {t('plan.parties.doesNotConform')}
      </Status>
    )
  }
  return party.ownPlan === true ? (
    <Status icon="file-text">{t('plan.parties.hasOwnPlan')}</Status>
  ) : (
    <span />
  )
}
