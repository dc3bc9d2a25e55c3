import { z } from 'zod'
import { documentKind } from '../document/document-kind.ts'
import { caseKind } from '../domain/case-kind.ts'
import { caseStatus } from '../domain/vocabulary.ts'
import { role } from '../domain/role.ts'
import { errorCodes } from '../errors/app-error.ts'

/** An id of anything the host keeps. */
export const id = z.string().min(1).max(64)
/** A moment as ISO 8601 text in UTC. */
export const instant = z.iso.datetime()
/** A person's name as the others see it. */
export const personName = z.string().trim().min(1).max(80)

/** The party of the plan for which someone comes and may answer; absent when the invite named none. */
const partyId = z.string().max(64).optional()

/** The body of every answer that is not 2xx. */
export const errorReply = z.object({
  code: z.enum(errorCodes),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})

/** What someone may do with a document that exists for them. */
export const right = z.enum(['read', 'write'])
/** 'waiting' in the lobby; 'revoked' is for good. */
export const participantStatus = z.enum(['waiting', 'admitted', 'refused', 'revoked'])

/** Who asks, as the host knows them. */
export const session = z.object({
  participantId: id,
  name: personName,
  role,
  organisation: z.string().max(120).nullable(),
  partyId,
  /** 1 to 10: the participant colour of tokens.css. */
  colour: z.int().min(1).max(10),
  status: participantStatus,
  isOwner: z.boolean(),
  /** Null for the owner, who has all cases. */
  caseId: id.nullable(),
  /** Of a guest's case, when that is no household. */
  caseKind: caseKind.optional(),
  /** First words on a guest's screen: whose laptop this is. */
  hostName: z.string(),
  municipality: z.string().nullable(),
  isPractice: z.boolean(),
  /** Only for the owner, after this laptop's clock jumped: by how many minutes, the last time. */
  clockJumpMinutes: z.int().positive().optional(),
})
export type Session = z.output<typeof session>

/** A case without what is said in it. */
export const caseSummary = z.object({
  id,
  kind: caseKind,
  ref: z.string(),
  title: z.string(),
  status: caseStatus,
  /** Invented household: shown with the tag 'voorbeeld' wherever its reference stands. */
  isExample: z.boolean(),
  regisseur: z.string(),
  createdAt: instant,
  changedAt: instant,
})
export type CaseSummary = z.output<typeof caseSummary>

/** A document that exists for who asks; one with no right to it is not in any list. */
export const documentEntry = z.object({ id, kind: documentKind, right, epoch: z.string().min(1) })
export type DocumentEntry = z.output<typeof documentEntry>

export const participant = z.object({
  id,
  name: personName,
  role,
  organisation: z.string().max(120).nullable(),
  partyId,
  colour: z.int().min(1).max(10),
  status: participantStatus,
  caseId: id.nullable(),
  isOnline: z.boolean(),
  joinedAt: instant,
  statementAcceptedAt: instant.nullable(),
  /** Frames from this person's devices that the guard stopped since the vault was opened. */
  refusedFrames: z.int(),
})
export type Participant = z.output<typeof participant>

/** An invite without its code. */
export const invite = z.object({
  id,
  caseId: id,
  role,
  name: personName,
  organisation: z.string().max(120).nullable(),
  partyId,
  /** Null: valid until used. */
  expiresAt: instant.nullable(),
  state: z.enum(['open', 'used', 'expired', 'withdrawn']),
  createdAt: instant,
})
export type Invite = z.output<typeof invite>

/** Only in the answer to its creation: the code is stored hashed and cannot be shown again. */
export const freshInvite = invite.extend({
  code: z.string(),
  /** 'LIND 7K4P': the code in two groups, to be read aloud. */
  spoken: z.string(),
  link: z.url(),
})
export type FreshInvite = z.output<typeof freshInvite>

/** An agreement as a record, with everybody's answer. */
export const agreement = z.object({
  id,
  text: z.string(),
  parties: z.array(z.string()),
  endsOn: z.iso.date().nullable(),
  positions: z.array(
    z.object({ name: z.string(), position: z.string(), remark: z.string().nullable() }),
  ),
  recordedAt: instant,
})
export type Agreement = z.output<typeof agreement>

/** Whether the table is open to the network, and what browsers can check of it. */
export const networkState = z.object({
  /** The laptop's own addresses on which a meeting can be opened. */
  addresses: z.array(z.string()),
  open: z.object({ url: z.url(), fingerprint: z.string().regex(/^[0-9a-f]{64}$/) }).nullable(),
  /** The regisseur allowed plain browsers for this meeting, knowing that these cannot check the certificate. */
  browserGuests: z.boolean(),
  /** The organisation's own certificate (--cert/--key), which browsers can check. */
  ownCertificate: z.boolean(),
})
export type NetworkState = z.output<typeof networkState>

/** What the door shows; all but the open vault is known without a key. */
export const vaultState = z.object({
  state: z.enum(['missing', 'unconfirmed', 'locked', 'open', 'damaged', 'newer']),
  ownerName: z.string().nullable(),
  lastOpenedAt: instant.nullable(),
  backups: z.array(z.object({ id, at: instant })),
  isPractice: z.boolean(),
  minimumPassphraseScore: z.int(),
})
export type VaultState = z.output<typeof vaultState>
