import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  escalationOutcomeLabels,
  waySaidLabels,
} from '../../../../shared/content/authority/decision-labels.ts'
import { sideRouteEntries } from '../../../../shared/content/authority/escalation-ladder.ts'
import type { EscalationState } from '../../../../shared/domain/authority/escalation-state.ts'
import { Button } from '../../../components/Button.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { Quote } from '../../../components/Quote.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Status } from '../../../components/Status.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLadder } from '../../../platform/use-ladder.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { toDecisionPath } from '../decision-links.ts'
import { AskByLink } from '../../../platform/answer-link/AskByLink.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { usePart } from '../use-part.ts'
import { EscalationAnswerForm } from './EscalationAnswerForm.tsx'
import { EscalationCloseForm } from './EscalationCloseForm.tsx'
import styles from '../authority.module.css'

type EscalationListProps = Readonly<{
  escalations: readonly EscalationState[]
  /** With a link to the decision, where it is not shown already. */
  namesDecision?: boolean
}>

/** Questions above the table: to whom, by when, and what was answered. */
export function EscalationList({ escalations, namesDecision = false }: EscalationListProps) {
  return (
    <ul className={styles.list}>
      {escalations.map((escalation) => (
        <Item key={escalation.id} escalation={escalation} namesDecision={namesDecision} />
      ))}
    </ul>
  )
}

type ItemProps = Readonly<{ escalation: EscalationState; namesDecision: boolean }>

function Item({ escalation, namesDecision }: ItemProps) {
  const { t } = useTranslation()
  const { caseId, state } = useAuthorityCase()
  const decision = state.decisions.find(({ id }) => id === escalation.decisionId)
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <b>{`${escalation.id}. ${escalation.question}`}</b>
        <EscalationStatus escalation={escalation} />
      </div>
      {namesDecision && decision !== undefined && (
        <p>
          <TextLink href={toDecisionPath(caseId, decision.id)}>
            {`${t('authority.decision.nameOf', { number: decision.number })}: ${decision.title}`}
          </TextLink>
        </p>
      )}
      <Stack gap="md">
        <EscalationFacts escalation={escalation} />
        <Answer escalation={escalation} />
        <Actions escalation={escalation} />
      </Stack>
    </li>
  )
}

function EscalationStatus({ escalation }: Readonly<{ escalation: EscalationState }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const label = useLabel()
  const { status, isOverdue, dueOn, nextLevel } = escalation
  const next = useLadder().find(({ level }) => level === nextLevel)
  const values = { day: dueOn === null ? '' : format.fullDay(dueOn) }
  if (isOverdue)
    return (
      <Status kind="warning" icon="hourglass">
        {t('authority.escalation.overdue', values)}
        {next !== undefined && ` ${t('authority.escalation.next', { rung: label(next) })}`}
      </Status>
    )
  if (status === 'open')
    return (
      <Status kind="info" icon="hourglass">
        {t(dueOn === null ? 'authority.escalation.open' : 'authority.escalation.openUntil', {
          ...values,
          count: escalation.workingDaysLeft ?? 0,
        })}
      </Status>
    )
  return (
    <Status
      kind={status === 'beantwoord' ? 'positive' : 'default'}
      icon={status === 'beantwoord' ? 'circle-check' : 'x'}
    >
      {t(`authority.escalation.${status}`)}
    </Status>
  )
}

function EscalationFacts({ escalation }: Readonly<{ escalation: EscalationState }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { level, sideRoute, toPerson, toRole, toOrganisation, familyInformedOn } = escalation
  const side = sideRouteEntries.find(({ id }) => id === sideRoute)
  const rung = useLadder().find((known) => known.level === level) ?? side
  const route = rung === undefined ? '' : label(rung)
  const to = [toPerson, toRole, toOrganisation].filter((word) => word !== '').join(', ')
  const values: readonly (readonly [id: string, value: string])[] = [
    ['route', route],
    ['to', to],
    ['tried', escalation.tried],
    ['asked', escalation.asked],
    ['familyEffect', escalation.familyEffect],
    ['familyInformedOn', familyInformedOn === null ? '' : format.fullDay(familyInformedOn)],
  ]
  return (
    <Facts
      facts={values
        .filter(([, value]) => value !== '')
        .map(([id, value]) => ({ id, term: t(`authority.escalation.${id}`), value }))}
    />
  )
}

function Answer({ escalation }: Readonly<{ escalation: EscalationState }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { answer, closed } = escalation
  return (
    <>
      {answer !== null && (
        <div className={styles.official}>
          <p>
            <b>{label(escalationOutcomeLabels[answer.outcome])}</b>
          </p>
          <Quote
            by={`${answer.person}, ${format.fullDay(answer.on)}. ${label(waySaidLabels[answer.how])}${answer.evidence === '' ? '' : ` (${answer.evidence})`}`}
          >
            {answer.answer}
          </Quote>
        </div>
      )}
      {closed !== null && (
        <p className={styles.quiet}>
          {t('authority.escalation.closedWhy', { day: format.fullDay(closed.on), why: closed.why })}
        </p>
      )}
    </>
  )
}

function Actions({ escalation }: Readonly<{ escalation: EscalationState }>) {
  const { t } = useTranslation()
  const { caseId } = useAuthorityCase()
  const { isRegisseur } = usePart()
  const [open, setOpen] = useState<'answer' | 'close' | null>(null)
  const close = () => setOpen(null)
  if (!isRegisseur || escalation.status !== 'open') return null
  if (open === 'answer') return <EscalationAnswerForm escalation={escalation} onDone={close} />
  if (open === 'close') return <EscalationCloseForm escalation={escalation} onDone={close} />
  return (
    <AskByLink
      caseId={caseId}
      question={{ kind: 'escalation', escalationId: escalation.id }}
      person={escalation.toPerson}
      personRole={escalation.toRole}
      about={escalation.id}
      letter={{ kind: 'escalation-letter', about: escalation.id }}
    >
      <Button onPress={() => setOpen('answer')}>{t('authority.escalation.writeDown')}</Button>
      <Button variant="quiet" onPress={() => setOpen('close')}>
        {t('authority.escalation.close')}
      </Button>
    </AskByLink>
  )
}
