import { z } from 'zod'
import { accessAction, accessObject } from '../access/access-log.ts'
import { accessPurpose } from '../access/access-purpose.ts'
import { role } from '../domain/role.ts'
import { id, instant } from './replies.ts'
import type { Route } from './route.ts'

/**
 * The end of the chain of records: how many there are, the check number (controlegetal) of the last one, and
 * the seal (zegel): the short form of the key with which this laptop signs what it exports.
 */
const chainHead = z.object({
  n: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  seal: z.string().regex(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/),
})

/** One line of who looked at or changed a case file. Names fields of NEN 7513 where these exist. */
export const accessLine = z.object({
  /** EventID: the number in the chain; of writing in a document, the place in its log after 'w'. */
  id: z.string().max(80),
  /** EventDateTime. */
  at: instant,
  action: accessAction,
  object: accessObject,
  /** EventOutcomeIndicator: false when it was refused. */
  isDone: z.boolean(),
  /** UserID; null when the host did it. */
  byId: id.nullable(),
  /** UserName; null for somebody who is not known here. */
  byName: z.string().nullable(),
  organisation: z.string().nullable(),
  /** RoleIDCode: the role in this case that gave the right. */
  role: role.nullable(),
  /** PurposeOfUse; null for what the host did, and on lines from before it was recorded. */
  purpose: accessPurpose.nullable(),
  /** NetworkAccessPointID, or `ownComputer`; only for who leads the case, and null when it was not recorded. */
  address: z.string().max(45).nullable(),
  /** ParticipantObjectDetail: which one; only for who leads the case. */
  objectId: z.string().max(160).nullable(),
})
export type AccessLine = z.output<typeof accessLine>

/** So many records travel in one answer. */
export const chainPageSize = 1000

/** Proof that can be carried outside, and who looked at what. */
export const proofRoutes = {
  chainHead: {
    method: 'GET',
    path: '/api/records/head',
    access: 'participant',
    summary: 'The check number of the chain of records at this moment, to be kept elsewhere',
    reply: chainHead,
  },
  exportChain: {
    method: 'GET',
    path: '/api/records/export',
    access: 'owner',
    summary: 'The chain of records in pieces, as lines that can be proven without the app; logged',
    query: z.object({
      /** Only what comes after this number; the first piece when left out. */
      after: z
        .string()
        .regex(/^\d{1,9}$/)
        .optional(),
      /** Only this case; of all others nothing but number and hash. */
      caseId: id.optional(),
    }),
    reply: z.object({
      /** Lines of the file, without line ends. */
      lines: z.array(z.string()),
      /** What to ask for next; null when these were the last. */
      next: z.int().nullable(),
    }),
  },
  accessLog: {
    method: 'GET',
    path: '/api/cases/:caseId/access-log',
    access: 'participant',
    summary:
      'Who opened, changed, searched or took what of a case, newest first; for family and lead',
    params: z.object({ caseId: id }),
    reply: z.array(accessLine),
  },
} as const satisfies Record<string, Route>
