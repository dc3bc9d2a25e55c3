import type { Bilingual } from '../content/bilingual.ts'
import { lateWayLabels } from '../content/meeting/came-by-labels.ts'
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
import type { ConsentRound, RoundAnswer } from '../domain/meeting/fold-consent.ts'
import { speaksFor } from './position-words.ts'

/** Where an entry stands, in the words by which a list of them is narrowed. */
export const registerStages = ['komt', 'loopt', 'voorbij'] as const
export type RegisterStage = (typeof registerStages)[number]

/** What one party said about it. */
export type RegisterPosition = Readonly<{
  name: string
  says: Bilingual
  /** Some words are neither a yes nor a no. */
  stance: 'agrees' | 'deviates' | 'other'
  /** By whose hand it came afterwards; null for what was said at the table. */
  after: Bilingual | null
}>

/** What an entry rests on or follows from. */
export type RegisterSource = Readonly<{
  kind: 'plan' | 'test' | 'meeting' | 'mandate' | 'agreement' | 'decision' | 'next'
  id: string
  /** The list of the plan in which it stands. */
  root?: 'goals' | 'actions' | 'conflicts'
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

type RegisterFacts = Pick<AuthorityState, 'agreements' | 'decisions'> &
  Readonly<{
    /** The rounds in which the agreements were made: who was absent can still answer after it. */
    rounds: readonly ConsentRound[]
  }>

/**
 * All agreements and decisions of a case, newest first. `recordedOn` answers the day on which an agreement
 * was put on record, for those that name none of their own.
 */
export const toRegisterEntries = (
  { agreements, decisions, rounds }: RegisterFacts,
  recordedOn: (agreement: AgreementState) => string,
): readonly RegisterEntry[] =>
  [
    ...agreements.map((agreement) => {
      const round = rounds.find(({ agreementId }) => agreementId === agreement.id)
      return toAgreementEntry(agreement, recordedOn(agreement), round?.answers ?? [])
    }),
    ...decisions.map(toDecisionEntry),
  ].toSorted((a, b) => b.n - a.n)

const sourceOfKind = {
  doel: { kind: 'plan', root: 'goals' },
  actie: { kind: 'plan', root: 'actions' },
  botsing: { kind: 'plan', root: 'conflicts' },
  omgekeerdeToets: { kind: 'test' },
  gesprek: { kind: 'meeting' },
  besluit: { kind: 'decision' },
} as const

function toAgreementEntry(
  agreement: AgreementState,
  recordedOn: string,
  answers: readonly RoundAnswer[],
): RegisterEntry {
  const { n, id, text, owner, parties, startsOn, endsOn, status, source, amends } = agreement
  const last = agreement.judgements.at(-1)
  const said = toSaid(agreement, answers)
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
    positions: said.positions,
    silent: said.silent,
    sources: [
      ...(source === null ? [] : [{ ...sourceOfKind[source.kind], id: source.id }]),
      ...(amends === null ? [] : [{ kind: 'agreement', id: amends } as const]),
      ...(agreement.amendedBy === null ? [] : [{ kind: 'next', id: agreement.amendedBy } as const]),
    ],
  }
}

/** What was said at the table and after it. Who was asked and said nothing is silent, and is no yes. */
function toSaid(
  { positions, parties }: AgreementState,
  answers: readonly RoundAnswer[],
): Pick<RegisterEntry, 'positions' | 'silent'> {
  const all = positions.map((given) => {
    const late = answers.find(
      ({ isAfterwards, name, organisation }) =>
        isAfterwards && given.name === (organisation === '' ? name : `${name}, ${organisation}`),
    )
    const after = late?.way === undefined || late.way === null ? null : lateWayLabels[late.way]
    return { name: given.name, position: late?.position ?? given.position, after }
  })
  const isSilent = ({ position }: Readonly<{ position: string }>) => position === 'nietGereageerd'
  const unnamed = parties.filter((party) => !all.some(({ name }) => speaksFor(name, party)))
  return {
    positions: all
      .filter((one) => !isSilent(one))
      .map(({ name, position, after }) => ({
        name,
        says: isPosition(position) ? positionLabels[position] : { nl: position, en: position },
        stance: stances[position] ?? 'other',
        after,
      })),
    silent: [...all.filter(isSilent).map(({ name }) => name), ...unnamed],
  }
}

/** Someone who can live with it says so in their own words, and not as a yes. */
const stances: Readonly<Partial<Record<string, RegisterPosition['stance']>>> = {
  akkoord: 'agrees',
  duimOmhoog: 'agrees',
  afwijkendStandpunt: 'deviates',
  duimOmlaag: 'deviates',
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
      stance: position === 'eens' ? 'agrees' : 'deviates',
      after: null,
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
