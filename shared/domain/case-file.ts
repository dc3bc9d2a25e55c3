import { z } from 'zod'
import { caseKind } from './case-kind.ts'
import { role } from './role.ts'
import { versionReason } from './version-reason.ts'
import { caseStatus } from './vocabulary.ts'

/** Ending of the file's name. */
export const caseFileExtension = '.rondetafel'
/** Raised when an older app could not read the file; such an app then says so and changes nothing. */
export const caseFileFormat = 1
/** A household of years is a few megabytes. More is not a case, and would not fit in memory twice. */
export const maxCaseFileBytes = 64 * 1024 * 1024

const milliseconds = z.int().min(0)
const place = z.int().min(0)
const someId = z.string().min(1).max(64)
const bytes = z.base64()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A fact with the proof it was made with: its number and hashes in the chain that it was appended to. */
export const fileRecord = z.object({
  /** Names the chain: the hash of its first record. */
  chain: sha256,
  n: z.int().min(1),
  type: z.string().min(1).max(64),
  body: z.unknown(),
  byId: someId.nullable(),
  at: milliseconds,
  previousHash: sha256,
  hash: sha256,
  /** Place in the file of the record that it corrects: a number means something in one chain only. */
  corrects: z.int().min(0).nullable(),
})
export type FileRecord = Readonly<z.output<typeof fileRecord>>

/** One document with all that is kept of it. */
export const fileDocument = z.object({
  id: someId,
  kind: z.string().min(1).max(32),
  epoch: someId,
  snapshots: z.array(
    z.object({ epoch: someId, uptoSeq: place, state: bytes, sha256, at: milliseconds }),
  ),
  /** The whole log, of every epoch, in order. */
  log: z.array(
    z.object({
      seq: place,
      epoch: someId,
      participantId: someId,
      clientId: z.int().min(0),
      at: milliseconds,
      update: bytes,
    }),
  ),
  /** Who wrote under which Yjs client id. */
  writers: z.array(
    z.object({ clientId: z.int().min(0), participantId: someId, epoch: someId, at: milliseconds }),
  ),
  versions: z.array(
    z.object({
      id: someId,
      epoch: someId,
      seq: place,
      number: z.int().nullable(),
      name: z.string().max(2000),
      reason: versionReason,
      at: milliseconds,
      byId: someId.nullable(),
      state: bytes,
      sha256,
    }),
  ),
})
export type FileDocument = Readonly<z.output<typeof fileDocument>>

const filePerson = z.object({
  id: someId,
  name: z.string().min(1).max(200),
  role,
  organisation: z.string().max(500).nullable(),
  partyId: someId.nullable(),
  colour: z.int().min(1).max(10),
  status: z.enum(['waiting', 'admitted', 'refused', 'revoked']),
  joinedAt: milliseconds,
  statementAcceptedAt: milliseconds.nullable(),
})

const fileInvite = filePerson.pick({ id: true, name: true, role: true }).extend({
  organisation: z.string().max(500).nullable(),
  partyId: someId.nullable(),
  expiresAt: milliseconds.nullable(),
  usedAt: milliseconds.nullable(),
  withdrawnAt: milliseconds.nullable(),
  createdAt: milliseconds,
})

/**
 * Everything of one case, as it travels between laptops. No token, no code and no hash of either: who was
 * let in on one laptop is nobody on another until invited there.
 */
export const caseFileContent = z.object({
  fileId: z.uuid(),
  exportedAt: milliseconds,
  /** Schema version of the documents of the app that wrote it. */
  schemaVersion: z.int().min(1),
  case: z.object({
    id: someId,
    /** Files from before there were other kinds do not say. */
    kind: caseKind.default('huishouden'),
    ref: z.string().min(1).max(64),
    title: z.string().min(1).max(500),
    status: caseStatus,
    isExample: z.boolean(),
    regisseur: z.string().max(200),
    createdAt: milliseconds,
    changedAt: milliseconds,
  }),
  documents: z.array(fileDocument),
  people: z.array(filePerson),
  invites: z.array(fileInvite),
  /** Oldest first; the last one is the export itself, which names all those before it. */
  records: z.array(fileRecord).min(1),
})
export type CaseFileContent = Readonly<z.output<typeof caseFileContent>>
