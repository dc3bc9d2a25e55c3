import { z } from 'zod'
import { id, instant } from './replies.ts'
import type { Route } from './route.ts'

/** A fact as its readers get it. The body is that of its type in shared/records; parse before use. */
export const recordLine = z.object({
  n: z.int(),
  type: z.string(),
  at: instant,
  byId: id.nullable(),
  /** Null when the host did it. */
  byName: z.string().nullable(),
  /** The record that this one corrects. */
  corrects: z.int().nullable(),
  /** Fingerprint of the record in the chain, so that a reader can hold it against a printed one. */
  hash: z.string().optional(),
  body: z.unknown(),
})
export type RecordLine = z.output<typeof recordLine>

/** Facts with effect: made by command, read through what the bearer's role may see. */
export const recordRoutes = {
  records: {
    method: 'GET',
    path: '/api/cases/:caseId/records',
    access: 'participant',
    summary: 'The facts of a case that the bearer may read, oldest first',
    params: z.object({ caseId: id }),
    reply: z.array(recordLine),
  },
  makeRecord: {
    method: 'POST',
    path: '/api/cases/:caseId/records',
    access: 'participant',
    summary: 'Performs a command: checks role and state, and appends one record',
    params: z.object({ caseId: id }),
    body: z.object({
      /** Chosen by the client, so that a command sent twice has effect once. */
      key: z.uuid(),
      type: z.string().max(64),
      body: z.record(z.string(), z.unknown()),
      /** The record that this one corrects, of the same type. */
      corrects: z.int().positive().optional(),
    }),
    reply: recordLine,
  },
} as const satisfies Record<string, Route>
