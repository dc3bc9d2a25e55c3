import type { z } from 'zod'
import { type AuthorityRefusal, firstRefusal } from './authority-refusal.ts'
import { isOpenStatus } from './decision-life.ts'
import type { escalationAnswer, escalationOpening } from './escalation-facts.ts'
import type { EscalationState } from './escalation-state.ts'
import type { AuthorityState } from './fold-authority.ts'

/** Why a question cannot be escalated; null when it can. */
export function findOpeningRefusal(
  given: z.output<typeof escalationOpening>,
  { decisions, escalations }: AuthorityState,
  today: string,
): AuthorityRefusal | null {
  const decision = decisions.find(({ id }) => id === given.decisionId)
  const isThere = escalations.some(
    ({ status, decisionId, level, sideRoute, question }) =>
      status === 'open' &&
      level === given.level &&
      sideRoute === given.sideRoute &&
      (decisionId === null ? question === given.question : decisionId === given.decisionId),
  )
  return firstRefusal([
    [(given.level === null) === (given.sideRoute === null), 'rungMissing'],
    [given.decisionId !== null && decision === undefined, 'decisionUnknown'],
    [decision !== undefined && !mayEscalate(decision), 'decisionClosed'],
    [!isOneSentence(given.question), 'oneQuestion'],
    [given.tried === '' || given.asked === '', 'triedMissing'],
    [given.toPerson === '' && given.toRole === '', 'personMissing'],
    [given.dueOn !== null && given.dueOn < today, 'dayPast'],
    [given.familyInformedOn !== null && given.familyInformedOn > today, 'dayAhead'],
    [isThere, 'escalationOpen'],
  ])
}

/** Also one that a party did not carry out: that is what managers are asked about. */
const mayEscalate = ({ status }: AuthorityState['decisions'][number]): boolean =>
  isOpenStatus(status) || status === 'nietUitgevoerd'

/** Whether a text is one sentence: nothing comes after the first mark that ends one. */
export const isOneSentence = (text: string): boolean =>
  text !== '' && !text.includes('\n') && !/[.!?]["')\]]?\s+\p{Lu}/u.test(text)

/** Why an answer cannot be recorded; null when it can. Of a withdrawn decision too: words that came are kept. */
export const findAnswerRefusal = (
  given: z.output<typeof escalationAnswer>,
  escalation: EscalationState | undefined,
): AuthorityRefusal | null =>
  firstRefusal([
    [escalation === undefined, 'escalationUnknown'],
    [escalation?.status === 'gesloten', 'escalationClosed'],
    [escalation?.status === 'beantwoord', 'escalationAnswered'],
    [given.answer === '', 'textMissing'],
    [escalation?.decisionId !== null && given.outcome === 'antwoord', 'outcomeMissing'],
  ])

/** Why an escalation cannot be closed; null when it can. */
export const findClosingRefusal = (
  escalation: EscalationState | undefined,
  why: string,
): AuthorityRefusal | null =>
  firstRefusal([
    [escalation === undefined, 'escalationUnknown'],
    [escalation?.status === 'gesloten', 'escalationClosed'],
    [why === '', 'reasonMissing'],
  ])
