import type { Agreement } from '../../shared/api/replies.ts'
import type { Rung } from '../../shared/content/authority/escalation-ladder.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import type { AuthorityState } from '../../shared/domain/authority/fold-authority.ts'
import type { MeetingState } from '../../shared/domain/meeting/fold-meeting.ts'
import type { CaseKind } from '../../shared/domain/case-kind.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { EvaluationNumbers } from '../../shared/output/evaluation-figures.ts'
import type { OutputBlock, PaperLanguage } from '../../shared/output/output-document.ts'
import type { ReadContent } from '../../shared/output/read-content.ts'
import type { RecordType } from '../../shared/records/record-type.ts'
import { planRoles, teamRoles } from '../../shared/records/record-type.ts'
import { reverseTestJustified } from '../../shared/records/reverse-test-records.ts'
import type { ReverseTestState } from '../../shared/records/reverse-test-state.ts'
import { toAgreementParties, toAgreementsPaper } from '../../shared/output/agreements.ts'
import type { CaseRow } from '../vault/vault-operations.ts'
import { listEvaluations, toEvaluationOutput } from './evaluation-output.ts'
import { listJustifications, toJustificationOutput } from './justification-output.ts'
import { letterKinds } from './output-letters.ts'
import { meetingKinds } from './output-meeting.ts'
import { toPlanOutput } from './output-plan.ts'
import { registerKinds } from './register-output.ts'

/** A fact of one kind, with the day on which it was recorded. */
export type OutputFact<T> = Readonly<{ on: string; body: T }>

/**
 * All that a paper may be made from, for one reader. What the reader's role may not read is not in it, so
 * a paper cannot show it by mistake.
 */
export type OutputReads = Readonly<{
  caseRow: CaseRow
  language: PaperLanguage
  /** The person or organisation it is for; null: everybody. */
  party: string | null
  /** The one thing that it is about, such as a version of a justification; null: the newest, or all. */
  about: string | null
  /** The ladder with the names that this municipality gave its rungs. */
  rungs: readonly Rung[]
  /** What a document says now, of several of a kind the one with this id; null when the reader may not open it. */
  readContent<K extends DocumentKind>(kind: K, documentId?: string): Promise<ReadContent<K> | null>
  /** The content hash by which an adoption names its version; null when the reader may not open it. */
  readContentHash(kind: DocumentKind): Promise<string | null>
  /** Facts that the reader may read, oldest first, without those that a later one corrects. */
  facts<T>(type: RecordType<T>): readonly OutputFact<T>[]
  agreements(): readonly Agreement[]
  /** Mandates, agreements, decisions and escalations as their records tell them to this reader, today. */
  authority(): AuthorityState
  /** The meetings as their records tell them to this reader. */
  meetings(): readonly MeetingState[]
  /** The reverse tests as their records tell them to this reader. */
  reverseTests(): readonly ReverseTestState[]
  /** Figures over all households of the vault, and rounds; only for the papers of a pilot group. */
  pilot?(): Promise<EvaluationNumbers>
}>

/** One thing that a paper of a kind can be about; `on`: its day (YYYY-MM-DD), which the screen writes in its own language. */
export type OutputSubject = Readonly<{ id: string; label: string; on?: string }>

/** What a kind of paper says; head and foot are the same on all. Null: there is nothing for this reader. */
export type OutputContent = Readonly<{
  title: string
  blocks: readonly OutputBlock[]
  /** Under the title; name and number of the household when left out. */
  subtitle?: string
}>

/** A kind of paper: for whom, and how it is made. */
export type OutputKind = Readonly<{
  /** Who may have it made; for others it does not exist. */
  roles: readonly Role[]
  /** What it is a paper of; a household when left out. */
  caseKind?: CaseKind
  build(reads: OutputReads): Promise<OutputContent | null>
  /** For whom apart it can be made; left out when it is one paper for all. */
  listParties?(reads: OutputReads): readonly string[]
  /** What it can be about; left out when there is only one. Without any, the kind is not offered. */
  listSubjects?(reads: OutputReads): readonly OutputSubject[]
}>

/** Every kind of paper. A line here is the only way to add one. */
export const outputKinds: Readonly<Record<string, OutputKind>> = {
  plan: { roles: planRoles, build: toPlanOutput },
  agreements: {
    roles: planRoles,
    build: async ({ language, party, caseRow, agreements }) => {
      const all = agreements()
      // A name that is in no agreement gets nothing, instead of an empty list in that name.
      if (party !== null && !toAgreementParties(all).includes(party)) return Promise.resolve(null)
      const given = { language, agreements: all, party, regisseur: caseRow.regisseur }
      return Promise.resolve(toAgreementsPaper(given))
    },
    listParties: ({ agreements }) => toAgreementParties(agreements()),
  },
  ...meetingKinds,
  ...letterKinds,
  ...registerKinds,
  'evaluation-report': {
    roles: teamRoles,
    caseKind: 'pilotgroep',
    build: toEvaluationOutput,
    listSubjects: listEvaluations,
  },
  onderbouwing: {
    roles: reverseTestJustified.readers,
    build: toJustificationOutput,
    listSubjects: listJustifications,
  },
}

/** Whether this role may have a kind made of a household, or of a pilot group. */
export const mayMake = (
  { roles, caseKind = 'huishouden' }: OutputKind,
  role: Role,
  { kind }: Pick<CaseRow, 'kind'>,
): boolean => caseKind === kind && roles.includes(role)

/** Finds a kind that this role may have made; null for others and for what does not exist: they look the same. */
export function findOutputKind(
  kind: string,
  role: Role,
  caseRow: Pick<CaseRow, 'kind'>,
): OutputKind | null {
  const found = Object.hasOwn(outputKinds, kind) ? outputKinds[kind] : undefined
  return found !== undefined && mayMake(found, role, caseRow) ? found : null
}
