import { useTranslation } from 'react-i18next'
import { planLeadLabels } from '../../../../shared/content/plan-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Status } from '../../../components/Status.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { leadLooks } from '../parties/lead-looks.ts'
import { useLatestAnswers } from '../parties/use-party-answers.ts'
import { usePlanCaseId } from '../plan-case.ts'
import styles from './network.module.css'

/** Whether this plan leads a party's work, and whether it has one of its own; silence is said as such. */
export function PartyState({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const caseId = usePlanCaseId()
  const party = useFields(planShape.parties, id, ['ownPlan'])
  return (
    <div className={styles.state}>
      {caseId !== null && <Leads caseId={caseId} id={id} />}
      {party?.ownPlan === true && <Status icon="file-text">{t('plan.parties.hasOwnPlan')}</Status>}
    </div>
  )
}

function Leads({ caseId, id }: Readonly<{ caseId: string; id: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const answer = useLatestAnswers(caseId).get(id)
  if (answer === undefined) return <Status icon="circle-help">{t('plan.answers.notAsked')}</Status>
  const look = leadLooks[answer.leads]
  return (
    <Status kind={look.kind} icon={look.icon}>
      {`${t('plan.answers.leadsShort')} ${label(planLeadLabels[answer.leads]).toLowerCase()}`}
    </Status>
  )
}
