import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Section } from '../../../components/Section.tsx'
import { Status } from '../../../components/Status.tsx'
import { useAuthorityCase } from '../authority-case.ts'
import { AskByLink } from '../../../platform/answer-link/AskByLink.tsx'
import { isRunning } from '../decisions/decision-looks.ts'
import { usePart } from '../use-part.ts'
import type { DecisionPartProps } from './decision-part.ts'
import { PositionDialog } from './PositionDialog.tsx'
import { PositionItem } from './PositionItem.tsx'
import styles from '../authority.module.css'

type Affected = DecisionPartProps['decision']['affected'][number]

/** What each affected party does with the decision. Who did not answer, stands there without an answer. */
export function Positions({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  const { isOwnParty, mayAnswerFor } = usePart()
  const [answering, setAnswering] = useState<Affected | null>(null)
  const isOpen = isRunning(decision)
  const own = isOpen ? decision.unanswered.find(({ partyId }) => isOwnParty(partyId)) : undefined
  const toAnswer = (party: Affected) =>
    isOpen && mayAnswerFor(party.partyId) ? () => setAnswering(party) : null
  return (
    <Section title={t('authority.position.title')} intro={t('authority.position.intro')}>
      {own !== undefined && (
        <Notice
          kind="info"
          title={t('authority.position.asked', { party: own.party })}
          actions={
            <Button variant="primary" onPress={() => setAnswering(own)}>
              {t('authority.position.give')}
            </Button>
          }
        />
      )}
      <ul className={styles.list} aria-label={t('authority.position.title')}>
        {decision.positions.map((position) => (
          <PositionItem
            key={position.partyId}
            decision={decision}
            position={position}
            onCorrect={toAnswer({ partyId: position.partyId, party: position.party })}
          />
        ))}
        {decision.unanswered.map((party) => (
          <Unanswered
            key={party.partyId}
            decisionId={decision.id}
            party={party}
            onAnswer={toAnswer(party)}
          />
        ))}
      </ul>
      {answering !== null && (
        <PositionDialog decision={decision} party={answering} onClose={() => setAnswering(null)} />
      )}
    </Section>
  )
}

type UnansweredProps = Readonly<{
  decisionId: string
  party: Affected
  onAnswer: (() => void) | null
}>

function Unanswered({ decisionId, party, onAnswer }: UnansweredProps) {
  const { t } = useTranslation()
  const { isRegisseur } = usePart()
  const { caseId, parties } = useAuthorityCase()
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <b>{party.party}</b>
        <Status icon="circle-dashed">{t('authority.position.none')}</Status>
      </div>
      {onAnswer !== null && isRegisseur && (
        <AskByLink
          caseId={caseId}
          question={{ kind: 'position', decisionId, partyId: party.partyId }}
          person={parties.find(({ id }) => id === party.partyId)?.worker ?? ''}
          personRole=""
          about={party.party}
        >
          <Button
            label={t('authority.position.writeDownOf', { party: party.party })}
            onPress={onAnswer}
          >
            {t('authority.position.writeDown')}
          </Button>
        </AskByLink>
      )}
    </li>
  )
}
