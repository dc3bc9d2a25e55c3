import type { z } from 'zod'
import type { AuthorityRefusal } from '../../shared/domain/authority/authority-refusal.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import type { CaseStatus } from '../../shared/domain/vocabulary.ts'
import { AppError, type ErrorDetails } from '../../shared/errors/app-error.ts'
import type { RecordType } from '../../shared/records/record-type.ts'
import type { MeetingRefusal } from './meeting/meeting-refusal.ts'
import type { TableFacts } from './meeting/table-facts.ts'
import type { SeededDocument } from './new-document.ts'
import type { NewVersion } from '../vault/history-calls.ts'
import type { CaseRow, ParticipantRow, RecordRow } from '../vault/vault-operations.ts'
import type { DocumentState } from './plan/plan-version.ts'

/** The state in which a command is judged: everything recorded in this case so far. */
export type CaseFacts = Readonly<{
  caseRow: CaseRow
  /** Oldest first. */
  records: readonly RecordRow[]
  me: ParticipantRow
  /** The host's clock, milliseconds since 1970. */
  at: number
  /**
   * What is kept of a document of this case at this moment; of several of one kind, the one with this id.
   * Null when the case has none such.
   */
  readDocument(kind: DocumentKind, documentId?: string): Promise<DocumentState | null>
  /** Everyone who was ever let in or turned away in this case. */
  participants: readonly ParticipantRow[]
  /** The record that the page says this one corrects. */
  corrects?: number | null
  /** The running meeting with its small things, and who has a page open. */
  table?: TableFacts
  /** Set by the host when the command came through a one-time link: the person for whom it was made. */
  link?: Readonly<{ id: string; person: string; personRole: string }>
}>

/** A fact that another one brings along. */
export type CommandFact = Readonly<{
  type: string
  body: object
  /** Whose fact it is, where that is not who gave the command; null for the host's own. */
  byId?: string | null
}>

/** What a command leads to beside its record, in the same transaction. */
export type CommandOutcome<T> = Readonly<{
  body: T
  status?: CaseStatus
  documents?: readonly SeededDocument[]
  /** A version that the record names. */
  version?: NewVersion
  /** Facts that are so because of this one; kept right after it, in the same step. */
  alongside?: readonly CommandFact[]
  /** The record that this one corrects, where the host finds that itself. */
  corrects?: number
  /** Small values kept in the same step; null removes one. */
  settings?: readonly Readonly<{ name: string; value: string | null }>[]
}>

/**
 * The rule set of one command: whether it may be done in this state, and what is then recorded. Throws
 * AppError 'record/not-allowed' with a reason, or 'request/bad-input'.
 */
export type CommandRule<T = unknown, Input = T> = Readonly<{
  recordType: RecordType<T>
  /** What the page sends, where the host adds the rest; the body of the record when left out. */
  input?: z.ZodType<Input>
  decide(body: Input, facts: CaseFacts): CommandOutcome<T> | Promise<CommandOutcome<T>>
}>

/** Declares the rules of a command. */
export const defineCommandRule = <T, Input = T>(
  rule: CommandRule<T, Input>,
): CommandRule<T, Input> => rule

/** Why a command is refused in this state; each has a text in the renderer's errors file. */
export type RefusalReason =
  | AuthorityRefusal
  | MeetingRefusal
  | 'statusTransition'
  | 'statusSame'
  | 'closingMissing'
  | 'reportMissing'
  | 'positionMissing'
  | 'notYourParty'
  | 'partyGone'
  | 'correctsOther'
  | 'caseClosed'
  | 'planChanged'
  | 'planNotAdopted'
  | 'stageSame'
  | 'worksInCase'
  | 'testUnchanged'
  | 'versionUnknown'
  | 'alreadyLocked'
  | 'namesInWords'
  | 'notSessionLeader'
  | 'notYourRound'
  | 'questionnaireKnown'
  | 'questionnairePlace'
  | 'questionnaireUnknown'
  | 'questionRoundClosed'
  | 'questionRoundRunning'
  | 'questionRoundUnknown'
  | 'organisationAnswered'
  | 'organisationMissing'
  | 'mirrorBothSides'
  | 'mirrorHidden'
  | 'mirrorSelf'
  | 'mirrorShown'
  | 'correctionMissing'
  | 'pointKnown'
  | 'pointUnknown'
  | 'sessionKnown'
  | 'sessionPhase'
  | 'sessionUnknown'
  | 'storyConsent'
  | 'storyGone'
  | 'groupOnly'
  | 'wordsChanged'

/** Throws the refusal of a command in this state; `values` go to who gave the command, and to no log. */
export function refuse(reason: RefusalReason, values: ErrorDetails = {}): never {
  throw new AppError('record/not-allowed', { ...values, reason })
}
