import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Notice } from '../../../components/Notice.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useSession } from '../../../platform/session.tsx'
import { usePlanCaseId } from '../plan-case.ts'
import { mayAnswerFor } from './may-answer.ts'
import { PartyAnswerForm } from './PartyAnswerForm.tsx'
import { useAnswersOf } from './use-party-answers.ts'
import styles from './parties.module.css'

/** Asks someone who comes for a party the two questions, until that party has answered for itself. */
export function OwnPartyPrompt() {
  const caseId = usePlanCaseId()
  const session = useSession()
  const partyId = session.partyId
  if (caseId === null || partyId === undefined || !mayAnswerFor(session, partyId)) return null
  return <PromptOf caseId={caseId} partyId={partyId} />
}

function PromptOf({ caseId, partyId }: Readonly<{ caseId: string; partyId: string }>) {
  const { t } = useTranslation()
  const party = useFields(planShape.parties, partyId, ['name', 'worker'])
  const answers = useAnswersOf(caseId, partyId)
  const name = party?.name.trim() ?? ''
  if (name === '' || answers.some(({ body }) => body.isOwnAnswer)) return null
  return (
    <div className={styles.prompt}>
      <Notice icon="building-2" title={t('plan.answers.prompt', { name })}>
        <p>{t('plan.answers.promptWhy')}</p>
        <PartyAnswerForm
          caseId={caseId}
          party={{ id: partyId, name, worker: party?.worker.trim() ?? '' }}
          isOwnAnswer
          regisseur=""
          onDone={() => undefined}
        />
      </Notice>
    </div>
  )
}
