import type { Asked, AskedQuestion } from '../../shared/api/answer-routes.ts'
import type { AuthorityRefusal } from '../../shared/domain/authority/authority-refusal.ts'
import { isOpenStatus } from '../../shared/domain/authority/decision-life.ts'
import type { DecisionState } from '../../shared/domain/authority/decision-state.ts'
import type { AuthorityState } from '../../shared/domain/authority/fold-authority.ts'
import type { LinkedQuestion, ShownPart } from '../../shared/domain/authority/linked-question.ts'
import { findMandateRefusal } from '../../shared/domain/authority/mandate-checks.ts'
import type { MandateState } from '../../shared/domain/authority/mandate-state.ts'
import type { ConsentRound } from '../../shared/domain/meeting/fold-consent.ts'
import type { AnswerLinkRow } from '../vault/answer-link-calls.ts'
import type { CaseRow } from '../vault/vault-operations.ts'
import type { HostIdentity } from './people.ts'

type Found = Readonly<
  { asked: Asked } | { refusal: AuthorityRefusal | 'roundUnknown' | 'voterUnknown' }
>
/** Everything that can be asked about, as it stands on a day. */
type Known = Readonly<{ state: AuthorityState; rounds: readonly ConsentRound[] }>

/**
 * What a question says on this day, from the records; or why it needs no answer any more. Of the words on
 * record only `shows` goes along.
 */
export function findAsked(
  question: LinkedQuestion,
  { state, rounds }: Known,
  shows: readonly ShownPart[],
): Found {
  switch (question.kind) {
    case 'escalation':
      return findEscalation(question.escalationId, state, shows)
    case 'acknowledgement':
      return findAcknowledgement(question, state)
    case 'position':
      return findPosition(question, state, shows)
    case 'backing':
      return findBacking(question.backingId, state, shows)
    case 'consent':
      return findConsent(question, rounds)
    case 'agreement':
      return findAgreement(question, state)
  }
}

/** A question as its one reader gets it. */
export function toAskedQuestion(
  asked: Asked,
  { person, personRole, note, expiresAt }: AnswerLinkRow,
  { caseRow, identity }: Readonly<{ caseRow: CaseRow; identity: HostIdentity }>,
): AskedQuestion {
  const { hostName, municipality } = identity
  return {
    asked,
    person,
    personRole,
    hostName,
    municipality,
    caseRef: caseRow.ref,
    note,
    expiresAt: new Date(expiresAt).toISOString(),
  }
}

function findEscalation(
  escalationId: string,
  { escalations, decisions }: AuthorityState,
  shows: readonly ShownPart[],
): Found {
  const found = escalations.find(({ id }) => id === escalationId)
  if (found === undefined) return { refusal: 'escalationUnknown' }
  if (found.status === 'beantwoord') return { refusal: 'escalationAnswered' }
  if (found.status === 'gesloten') return { refusal: 'escalationClosed' }
  const decision = decisions.find(({ id }) => id === found.decisionId)
  const ifShown = (part: 'asked' | 'tried' | 'familyEffect') => toShown(part, found[part], shows)
  return {
    asked: {
      kind: 'escalation',
      question: found.question,
      asked: ifShown('asked'),
      tried: ifShown('tried'),
      familyEffect: ifShown('familyEffect'),
      dueOn: found.dueOn,
      decision:
        decision === undefined
          ? null
          : {
              number: decision.number,
              title: decision.title,
              isSuspended: decision.suspension !== null,
            },
    },
  }
}

function findAcknowledgement(
  { mandateId, partyId }: Readonly<{ mandateId: string; partyId: string }>,
  { mandates }: AuthorityState,
): Found {
  const mandate = mandates.find(({ id }) => id === mandateId)
  const refusal = findMandateRefusal(mandate)
  if (mandate === undefined || refusal !== null) return { refusal: refusal ?? 'mandateUnknown' }
  const line = mandate.acknowledgements.find((known) => known.partyId === partyId)
  if (line === undefined) return { refusal: 'partyMissing' }
  return { asked: { kind: 'acknowledgement', party: line.party, mandate: toMandate(mandate) } }
}

function findPosition(
  { decisionId, partyId }: Readonly<{ decisionId: string; partyId: string }>,
  { decisions }: AuthorityState,
  shows: readonly ShownPart[],
): Found {
  const decision = decisions.find(({ id }) => id === decisionId)
  if (decision === undefined) return { refusal: 'decisionUnknown' }
  if (!isOpenStatus(decision.status))
    return { refusal: decision.status === 'verlopen' ? 'decisionLapsed' : 'decisionClosed' }
  const party = decision.affected.find((affected) => affected.partyId === partyId)
  if (party === undefined) return { refusal: 'partyNotAffected' }
  return {
    asked: { kind: 'position', party: party.party, decision: toDecision(decision, shows) },
  }
}

function findBacking(
  backingId: string,
  { mandates, decisions }: AuthorityState,
  shows: readonly ShownPart[],
): Found {
  const requestIn = ({ backing }: Pick<MandateState, 'backing'>) =>
    backing.asked.find(({ id }) => id === backingId)
  const mandate = mandates.find((known) => requestIn(known) !== undefined) ?? null
  const decision = decisions.find((known) => requestIn(known) !== undefined) ?? null
  const about = mandate ?? decision
  const request = about === null ? undefined : requestIn(about)
  if (request === undefined) return { refusal: 'backingUnknown' }
  if (request.isAnswered) return { refusal: 'backingAnswered' }
  return {
    asked: {
      kind: 'backing',
      mandate: mandate === null ? null : toMandate(mandate),
      decision: decision === null ? null : toDecision(decision, shows),
    },
  }
}

/** Who was absent may say something else later, also after the deadline: then it is kept as late. */
function findConsent(
  { roundId, voterId }: Readonly<{ roundId: string; voterId: string }>,
  rounds: readonly ConsentRound[],
): Found {
  const round = rounds.find((known) => known.roundId === roundId && known.status === 'gesloten')
  if (round === undefined) return { refusal: 'roundUnknown' }
  const voter = round.voters.find((known) => known.voterId === voterId)
  if (voter?.isAbsent !== true) return { refusal: 'voterUnknown' }
  const { text, owner, ifBroken, startsOn, endsOn, on, deadline } = round
  const { name, isChild } = voter
  const agreement = { text, owner, ifBroken, startsOn, endsOn, agreedOn: on, deadline }
  return { asked: { kind: 'consent', name, isChild, ...agreement } }
}

/** Also after it was looked back on: a party may say something else later, and the newest counts. */
function findAgreement(
  { agreementId, party }: Readonly<{ agreementId: string; party: string }>,
  { agreements }: AuthorityState,
): Found {
  const found = agreements.find(({ id }) => id === agreementId)
  if (found === undefined) return { refusal: 'agreementUnknown' }
  if (found.status === 'vervangen') return { refusal: 'agreementReplaced' }
  if (found.owner !== party && !found.parties.includes(party)) return { refusal: 'partyMissing' }
  const { text, owner, ifBroken, startsOn, endsOn, on } = found
  const agreement = { text, owner, ifBroken, startsOn, endsOn, agreedOn: on ?? null }
  return { asked: { kind: 'agreement', party, ...agreement } }
}

const toMandate = (mandate: MandateState) => ({
  id: mandate.id,
  grantedBy: mandate.grantedBy,
  grantedByRole: mandate.grantedByRole,
  basis: mandate.basis,
  validFrom: mandate.validFrom,
  validUntil: mandate.validUntil,
  scope: [...mandate.scope],
  budgetLimitEur: mandate.budgetLimitEur,
  excludes: [...mandate.excludes],
})

const toDecision = (decision: DecisionState, shows: readonly ShownPart[]) => ({
  id: decision.id,
  number: decision.number,
  kind: decision.kind,
  title: decision.title,
  reason: toShown('reason', decision.reason, shows),
  familyEffect: toShown('familyEffect', decision.effectsFamily, shows),
  executor: decision.executor,
  startsOn: decision.startsOn,
  validUntil: decision.validUntil,
})

const toShown = (part: ShownPart, text: string, shows: readonly ShownPart[]): string | null =>
  shows.includes(part) && text !== '' ? text : null
