import type { Bilingual } from '../content/bilingual.ts'
import {
  agreementStatusLabels,
  decisionStatusLabels,
  partyPositionLabels,
} from '../content/authority/decision-labels.ts'
import { isPosition, positionLabels } from '../content/vocabulary-labels.ts'
import type { AgreementState } from '../domain/authority/agreement-state.ts'
import { isOpenStatus } from '../domain/authority/decision-life.ts'
import type { DecisionState } from '../domain/authority/decision-state.ts'
import type { AuthorityState } from '../domain/authority/fold-authority.ts'

/** Where an entry stands, in the words by which a list of them is narrowed. */
export const registerStages = ['komt', 'loopt', 'voorbij'] as const
export type RegisterStage = (typeof registerStages)[number]

/** What one party said about it. */
export type RegisterPosition = Readonly<{ name: string; says: Bilingual; deviates: boolean }>

/** What an entry rests on or follows from. */
export type RegisterSource = Readonly<{
  kind: 'plan' | 'test' | 'meeting' | 'mandate' | 'agreement' | 'decision' | 'next'
  id: string
}>

/** One agreement or decision, as a line of the register of a case. */
export type RegisterEntry = Readonly<{
  /** The number of its record. */
  n: number
  id: string
  kind: 'agreement' | 'decision'
  title: string
  /** Who sees to it; empty where nobody was named. */
  owner: string
  parties: readonly string[]
  /** The day on which it was agreed or decided. */
  on: string
  startsOn: string | null
  endsOn: string | null
  stage: RegisterStage
  status: Bilingual
  isSuspended: boolean
  /** Null as long as nobody looked back on it. */
  isKept: boolean | null
  /** Why it was not kept. */
  why: string
  positions: readonly RegisterPosition[]
  /** Parties that said nothing. Silence is not a yes. */
  silent: readonly string[]
  sources: readonly RegisterSource[]
}>

/**
 * All agreements and decisions of a case, newest first. `recordedOn` answers the day on which an agreement
 * was put on record, for those that name none of their own.
 */
export const toRegisterEntries = (
  { agreements, decisions }: Pick<AuthorityState, 'agreements' | 'decisions'>,
  recordedOn: (agreement: AgreementState) => string,
): readonly RegisterEntry[] =>
  [
    ...agreements.map((agreement) => toAgreementEntry(agreement, recordedOn(agreement))),
    ...decisions.map(toDecisionEntry),
  ].toSorted((a, b) => b.n - a.n)

const sourceOfKind = {
  doel: 'plan',
  actie: 'plan',
  botsing: 'plan',
  omgekeerdeToets: 'test',
  gesprek: 'meeting',
  besluit: 'decision',
} as const

function toAgreementEntry(agreement: AgreementState, recordedOn: string): RegisterEntry {
  const { n, id, text, owner, parties, startsOn, endsOn, status, source, amends } = agreement
  const last = agreement.judgements.at(-1)
  const said = new Set(agreement.positions.map(({ name }) => name))
  return {
    n,
    id,
    kind: 'agreement',
    title: text,
    owner,
    parties,
    on: agreement.on ?? recordedOn,
    startsOn,
    endsOn,
    stage: status === 'komt' || status === 'loopt' ? status : 'voorbij',
    status: agreementStatusLabels[status],
    isSuspended: false,
    isKept: last?.isKept ?? null,
    why: last?.isKept === false ? last.why : '',
    positions: agreement.positions.map(({ name, position }) => ({
      name,
      says: isPosition(position) ? positionLabels[position] : { nl: position, en: position },
      deviates: position === 'afwijkendStandpunt' || position === 'duimOmlaag',
    })),
    silent: parties.filter((name) => !said.has(name)),
    sources: [
      ...(source === null ? [] : [{ kind: sourceOfKind[source.kind], id: source.id }]),
      ...(amends === null ? [] : [{ kind: 'agreement', id: amends } as const]),
      ...(agreement.amendedBy === null ? [] : [{ kind: 'next', id: agreement.amendedBy } as const]),
    ],
  }
}

const keptOf: Readonly<Partial<Record<DecisionState['status'], boolean>>> = {
  uitgevoerd: true,
  nietUitgevoerd: false,
}

function toDecisionEntry(decision: DecisionState): RegisterEntry {
  const { n, id, title, executor, affected, on, startsOn, validUntil, status } = decision
  return {
    n,
    id,
    kind: 'decision',
    title,
    owner: executor,
    parties: affected.map(({ party }) => party),
    on,
    startsOn,
    endsOn: validUntil,
    stage: isOpenStatus(status) ? 'loopt' : 'voorbij',
    status: decisionStatusLabels[status],
    isSuspended: decision.suspension !== null,
    isKept: keptOf[status] ?? null,
    why: decision.steps.findLast(({ step }) => step === 'notCarriedOut')?.words ?? '',
    positions: decision.positions.map(({ party, position }) => ({
      name: party,
      says: partyPositionLabels[position],
      deviates: position !== 'eens',
    })),
    silent: decision.unanswered.map(({ party }) => party),
    sources: toSources(decision),
  }
}

function toSources(decision: DecisionState): readonly RegisterSource[] {
  const { reverseTestId, meetingId, mandateId, replaces, replacedBy } = decision
  const named = [
    ['test', reverseTestId],
    ['meeting', meetingId],
    ['mandate', mandateId],
    ['decision', replaces],
    ['next', replacedBy],
  ] as const
  return named.flatMap(([kind, id]) => (id === null ? [] : [{ kind, id }]))
}
