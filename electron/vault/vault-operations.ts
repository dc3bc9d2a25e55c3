import type { CaseKind } from '../../shared/domain/case-kind.ts'
import type { CaseStatus } from '../../shared/domain/vocabulary.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import type { AnswerLinkCalls } from './answer-link-calls.ts'
import type { CaseFileCalls } from './case-file-calls.ts'
import type { ChainCalls, ChainFault } from './chain-calls.ts'
import type { HistoryCalls, NewVersion } from './history-calls.ts'
import type { PurgeCalls } from './purge-calls.ts'
import type { ReflectionCalls } from './reflection-calls.ts'
import type { SearchCalls } from './search-calls.ts'

/** Times are the host's clock in milliseconds since 1970, never going back (the vault sees to that). */
export type Milliseconds = number

/** A case, without anything of what is said in it. */
export type CaseRow = Readonly<{
  id: string
  kind: CaseKind
  ref: string
  title: string
  status: CaseStatus
  isExample: boolean
  regisseur: string
  createdAt: Milliseconds
  changedAt: Milliseconds
}>

/** A document of a case. */
export type DocumentRow = Readonly<{
  id: string
  caseId: string
  kind: DocumentKind
  /** Changes on restore, erasure and rotation; a client with another epoch reads everything again. */
  epoch: string
}>

/** A document to begin, with its seeded state. */
export type NewDocument = Readonly<{ row: DocumentRow; state: Uint8Array }>

export type ParticipantStatus = 'waiting' | 'admitted' | 'refused' | 'revoked'
/** Someone who may come in, or did. Their token is only here as a hash. */
export type ParticipantRow = Readonly<{
  id: string
  /** Null for the owner. */
  caseId: string | null
  name: string
  role: Role
  organisation: string | null
  /** The party of the plan that this person comes for; null when the invite named none. */
  partyId: string | null
  colour: number
  status: ParticipantStatus
  tokenHash: Uint8Array
  joinedAt: Milliseconds
  statementAcceptedAt: Milliseconds | null
}>

/** An invite. Its code is only here as a hash. */
export type InviteRow = Readonly<{
  id: string
  caseId: string
  role: Role
  name: string
  organisation: string | null
  /** Id of a party in the plan, for which this person may answer. */
  partyId: string | null
  codeHash: Uint8Array
  /** Null: valid until used. */
  expiresAt: Milliseconds | null
  usedAt: Milliseconds | null
  withdrawnAt: Milliseconds | null
  createdAt: Milliseconds
}>

/** One edit, as it came in. */
export type LogRow = Readonly<{
  seq: number
  participantId: string
  clientId: number
  at: Milliseconds
  update: Uint8Array
}>

/** The state of a document with everything up to `uptoSeq` in it. */
export type Snapshot = Readonly<{ uptoSeq: number; state: Uint8Array }>

/** All that is needed to build a document again. */
export type LoadedDocument = Readonly<{
  document: DocumentRow
  /** Newest sound snapshot (its sha256 was checked), or null. */
  snapshot: Snapshot | null
  /** Log rows after that snapshot, in order of `seq`. */
  log: readonly LogRow[]
}>

/** One fact, as it is appended. `body` is plain JSON; the chain hashes its RFC 8785 form. */
export type NewRecord = Readonly<{
  caseId: string | null
  type: string
  body: unknown
  byId: string | null
  at: Milliseconds
}>
/** A record with its place in the chain. */
export type RecordRow = NewRecord & Readonly<{ n: number; hash: string; previousHash: string }>

/**
 * Everything the rest of the host may ask of the vault's thread; data in, data out. Each call is one
 * atomic step. Calls that write are committed (fsync) before their promise resolves; calls that arrive
 * while a commit runs share the next one. Rejects with AppError 'storage/full' or 'storage/failed' when
 * nothing of the call was kept.
 */
export type VaultOperations = AnswerLinkCalls &
  CaseFileCalls &
  ChainCalls &
  HistoryCalls &
  ReflectionCalls &
  PurgeCalls &
  SearchCalls & {
    createCase(
      args: Readonly<{
        row: CaseRow
        /** Content is seeded here, once, in the transaction that creates the document. */
        documents: readonly NewDocument[]
        records: readonly NewRecord[]
        versions?: readonly NewVersion[]
      }>,
    ): void
    listCases(args: Readonly<Record<string, never>>): readonly CaseRow[]
    findCase(args: Readonly<{ id: string }>): CaseRow | null
    listDocuments(args: Readonly<{ caseId: string | null }>): readonly DocumentRow[]
    findDocument(args: Readonly<{ id: string }>): DocumentRow | null
    loadDocument(args: Readonly<{ id: string }>): LoadedDocument | null

    /** Appends one update to a document's log and answers its place. Sets the case's changedAt. */
    appendUpdate(
      args: Readonly<{
        documentId: string
        epoch: string
        participantId: string
        clientId: number
        at: Milliseconds
        update: Uint8Array
      }>,
    ): Readonly<{ seq: number }>
    writeSnapshot(
      args: Readonly<{
        documentId: string
        epoch: string
        uptoSeq: number
        state: Uint8Array
        at: Milliseconds
      }>,
    ): void
    /** Gives a document a new epoch with this state as its only content; log and snapshots of the old epoch stay as history. */
    startEpoch(
      args: Readonly<{ documentId: string; epoch: string; state: Uint8Array; at: Milliseconds }>,
    ): void
    /** Remembers for good which participant writes under which Yjs client id. False when the id is taken in this document. */
    issueClientId(
      args: Readonly<{
        documentId: string
        epoch: string
        clientId: number
        participantId: string
        at: Milliseconds
      }>,
    ): boolean
    findClientId(
      args: Readonly<{ documentId: string; clientId: number }>,
    ): Readonly<{ participantId: string; epoch: string }> | null
    /** Every issued client id of a document with its participant: who wrote what. */
    listClientIds(
      args: Readonly<{ documentId: string }>,
    ): readonly Readonly<{ clientId: number; participantId: string }>[]

    addParticipant(args: Readonly<{ row: ParticipantRow; records: readonly NewRecord[] }>): void
    /** Also replaces an owner's row and token (same id). */
    updateParticipant(args: Readonly<{ row: ParticipantRow; records: readonly NewRecord[] }>): void
    findParticipantByToken(args: Readonly<{ tokenHash: Uint8Array }>): ParticipantRow | null
    findParticipant(args: Readonly<{ id: string }>): ParticipantRow | null
    listParticipants(args: Readonly<{ caseId: string | null }>): readonly ParticipantRow[]

    addInvite(args: Readonly<{ row: InviteRow; records: readonly NewRecord[] }>): void
    findInviteByCode(args: Readonly<{ codeHash: Uint8Array }>): InviteRow | null
    listInvites(args: Readonly<{ caseId: string | null }>): readonly InviteRow[]
    /** Marks the invite used and adds the participant in one step; false when someone was first. */
    useInvite(
      args: Readonly<{
        inviteId: string
        at: Milliseconds
        participant: ParticipantRow
        records: readonly NewRecord[]
      }>,
    ): boolean
    withdrawInvite(
      args: Readonly<{ inviteId: string; at: Milliseconds; records: readonly NewRecord[] }>,
    ): boolean

    /** Appends facts, with what they bring along in the same step: a status, new seeded documents, the version they name. */
    appendRecords(
      args: Readonly<{
        records: readonly NewRecord[]
        statusOf?: Readonly<{ caseId: string; status: CaseStatus }>
        documents?: readonly NewDocument[]
        version?: NewVersion
        /** Uses up this link in the same step; throws 'link/used', and nothing is kept, when it had ended. */
        usesLink?: Readonly<{ linkId: string; at: Milliseconds }>
        /** Small values that belong to these facts; null removes one. */
        settings?: readonly Readonly<{ name: string; value: string | null }>[]
      }>,
    ): void

    /**
     * Records of a case (or of the vault itself: null), oldest first; of one type when given. `without` leaves
     * out these types, but never the last record: it tells how late it was.
     */
    listRecords(
      args: Readonly<{ caseId: string | null; type: string | null; without?: readonly string[] }>,
    ): readonly RecordRow[]
    /** Recomputes the whole chain; `fault` says what is wrong with the first broken record. */
    verifyRecords(args: Readonly<Record<string, never>>): Readonly<{
      ok: boolean
      records: number
      firstBroken: number | null
      fault?: ChainFault
    }>

    readSetting(args: Readonly<{ name: string }>): string | null
    writeSetting(args: Readonly<{ name: string; value: string | null }>): void
    count(
      args: Readonly<Record<string, never>>,
    ): Readonly<{ documents: number; logRows: number; records: number }>
  }

/** Every call, with its arguments and its answer. */
export type OperationName = keyof VaultOperations
export type OperationArgs<K extends OperationName> = Parameters<VaultOperations[K]>[0]
export type OperationResult<K extends OperationName> = ReturnType<VaultOperations[K]>

/** An open vault, as the rest of the host sees it. */
export type Vault = Readonly<{
  call<K extends OperationName>(name: K, args: OperationArgs<K>): Promise<OperationResult<K>>
  /** Writes a checked backup beside the vault and answers its id. */
  backUp(): Promise<Readonly<{ id: string; at: Milliseconds }>>
  /** Makes a checked backup and then removes every other one, for what was removed for good since. */
  renewBackups(): Promise<Readonly<{ at: Milliseconds; removed: number }>>
  changePassphrase(next: string): Promise<void>
  /** True when `passphrase` opens this vault. */
  checkPassphrase(passphrase: string): Promise<boolean>
  /** Wraps the data key for the OS keychain slot (opaque secret chosen by the shell), or removes that slot. */
  setKeychainSlot(secret: Uint8Array | null): Promise<void>
  /** Throws 'vault/weak-passphrase' for one that may not protect a file outside the vault. */
  requireStrongPassphrase(passphrase: string): Promise<void>
  /** Seals the content of a case file under a passphrase of its own, in a thread of its own. Throws 'transfer/too-large'. */
  sealCaseFile(content: Uint8Array, passphrase: string): Promise<Uint8Array>
  /**
   * The content of a sealed case file. Throws 'transfer/not-a-case-file', 'transfer/newer',
   * 'transfer/wrong-passphrase', 'transfer/damaged' or 'transfer/too-large'.
   */
  openCaseFile(file: Uint8Array, passphrase: string): Promise<Uint8Array>
  /** Called once when the thread can no longer write (failed fsync, thread ended); everything pending was rejected. */
  onFailure(listener: (code: 'storage/failed') => void): void
  /** Finishes what is queued, checkpoints, closes the file and ends the thread. */
  close(): Promise<void>
}>

/** Where a vault is kept. */
export type VaultLocation = Readonly<{
  /** Holds vault.db, vault.json and backups/. Made when missing (0700). */
  folder: string
  /** The thread's entry: vault-worker.js beside host.js, or worker.ts in tests. */
  workerUrl: URL
}>

/** What can be said of a vault without a key. */
export type VaultPresence = Readonly<{
  state: 'missing' | 'unconfirmed' | 'locked' | 'damaged' | 'newer'
  lastOpenedAt: Milliseconds | null
  ownerName: string | null
  backups: readonly Readonly<{ id: string; at: Milliseconds }>[]
}>
