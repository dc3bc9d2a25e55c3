import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useSession } from '../../../platform/session.tsx'
import { usePlanCaseId } from '../plan-case.ts'
import { mayAnswerFor } from './may-answer.ts'
import { PartyAnswerForm } from './PartyAnswerForm.tsx'
import { PartyAnswerText } from './PartyAnswerText.tsx'
import { type AnswerEntry, useAnswersOf } from './use-party-answers.ts'
import styles from './parties.module.css'

/** What a party says of the plan and the regisseur: the newest answer, and the way it got there. */
export function PartyAnswers({ id }: Readonly<{ id: string }>) {
  const caseId = usePlanCaseId()
  return caseId === null ? null : <AnswersOfParty caseId={caseId} id={id} />
}

function AnswersOfParty({ caseId, id }: Readonly<{ caseId: string; id: string }>) {
  const { t } = useTranslation()
  const session = useSession()
  const party = useFields(planShape.parties, id, ['name', 'worker'])
  const [latest, ...earlier] = useAnswersOf(caseId, id)
  const [isAnswering, setIsAnswering] = useState(false)
  if (party === null) return null
  const isOwnAnswer = session.partyId === id
  const name = party.name.trim()
  return (
    <section className={styles.answers} aria-label={t('plan.answers.of', { name })}>
      <h4 className={styles.title}>{t('plan.answers.title')}</h4>
      {latest === undefined ? (
        <p className={styles.origin}>{t('plan.answers.none')}</p>
      ) : (
        <PartyAnswerText entry={latest} />
      )}
      {earlier.length > 0 && <EarlierAnswers entries={earlier} />}
      {isAnswering && (
        <PartyAnswerForm
          caseId={caseId}
          party={{ id, name, worker: party.worker.trim() }}
          isOwnAnswer={isOwnAnswer}
          regisseur={latest?.body.regisseur ?? ''}
          onCancel={() => setIsAnswering(false)}
          onDone={() => setIsAnswering(false)}
        />
      )}
      {!isAnswering && name !== '' && mayAnswerFor(session, id) && (
        <div>
          <Button icon="notebook-pen" size="compact" onPress={() => setIsAnswering(true)}>
            {t(isOwnAnswer ? 'plan.answers.answer' : 'plan.answers.noteDown')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Folded: it matters that an answer changed, not to read all of them each time. */
function EarlierAnswers({ entries }: Readonly<{ entries: readonly AnswerEntry[] }>) {
  const { t } = useTranslation()
  return (
    <Disclosure label={t('plan.answers.earlier', { count: entries.length })}>
      <ul className={styles.earlier}>
        {entries.map((entry) => (
          <li key={entry.n}>
            <PartyAnswerText entry={entry} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
