import { z } from 'zod'
import { versionReason } from '../domain/version-reason.ts'
import { id, instant, personName } from './replies.ts'
import type { Route } from './route.ts'

/** A Yjs update in base64: the content of one moment, without text that was deleted by then. */
const encodedState = z.base64()

/** Someone who wrote; `name` is null for what stood there from the beginning. */
export const writer = z.object({
  participantId: id.nullable(),
  name: personName.nullable(),
  colour: z.int().min(1).max(10).nullable(),
})
export type Writer = z.output<typeof writer>

export const versionLine = z.object({
  id,
  /** Place in the history of its document. */
  seq: z.int(),
  /** Counts the adopted versions; null for the others. */
  number: z.int().nullable(),
  /** Empty for an adopted version. */
  name: z.string(),
  reason: versionReason,
  at: instant,
  byName: z.string().nullable(),
})
export type VersionLine = z.output<typeof versionLine>

/** A few minutes in which was written. */
export const momentLine = z.object({
  /** The state right after the last change in it. */
  seq: z.int(),
  from: instant,
  to: instant,
  writers: z.array(writer),
  edits: z.int(),
})
export type MomentLine = z.output<typeof momentLine>

const ofDocument = z.object({ id })

/** The past of a document: adopted versions for all its readers, everything else for the regisseur. */
export const versionRoutes = {
  versions: {
    method: 'GET',
    path: '/api/documents/:id/versions',
    access: 'participant',
    summary: 'The versions of a document that the bearer may read, oldest first',
    params: ofDocument,
    reply: z.array(versionLine),
  },
  version: {
    method: 'GET',
    path: '/api/documents/:id/versions/:versionId',
    access: 'participant',
    summary: 'One version with its content',
    params: ofDocument.extend({ versionId: id }),
    reply: z.object({ version: versionLine, state: encodedState }),
  },
  keepVersion: {
    method: 'POST',
    path: '/api/documents/:id/versions',
    access: 'participant',
    summary: 'Keeps the document as it is now under a name; for the regisseur',
    params: ofDocument,
    body: z.object({ name: z.string().trim().min(1).max(120) }),
    reply: versionLine,
  },
  moments: {
    method: 'GET',
    path: '/api/documents/:id/moments',
    access: 'participant',
    summary: 'When was written and by whom, oldest first; for the regisseur',
    params: ofDocument,
    reply: z.array(momentLine),
  },
  moment: {
    method: 'GET',
    path: '/api/documents/:id/moments/:seq',
    access: 'participant',
    summary: 'What the document said right after a place in its history; for the regisseur',
    params: ofDocument.extend({ seq: z.coerce.number().int().min(0) }),
    reply: z.object({ state: encodedState }),
  },
  removals: {
    method: 'GET',
    path: '/api/documents/:id/removals',
    access: 'participant',
    summary:
      'Who removed what since a place in the history, as places and never as words; for the regisseur',
    params: ofDocument,
    query: z.object({ after: z.coerce.number().int().min(0) }),
    reply: z.array(
      z.object({ clientId: z.int(), clock: z.int(), length: z.int(), participantId: id }),
    ),
  },
  writers: {
    method: 'GET',
    path: '/api/documents/:id/writers',
    access: 'participant',
    summary: 'Whose the Yjs client ids are that wrote in this document',
    params: ofDocument,
    reply: z.array(z.object({ clientId: z.int(), writer })),
  },
} as const satisfies Record<string, Route>
