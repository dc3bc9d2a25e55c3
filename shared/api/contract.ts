import { z } from 'zod'
import { documentKind } from '../document/document-kind.ts'
import { caseKind } from '../domain/case-kind.ts'
import { role } from '../domain/role.ts'
import {
  agreement,
  caseSummary,
  documentEntry,
  id,
  networkState,
  personName,
  right,
  session,
} from './replies.ts'
import { answerRoutes } from './answer-routes.ts'
import { ladderRoutes } from './ladder-routes.ts'
import { caseloadRoutes } from './caseload-routes.ts'
import { guestRoutes } from './guest-routes.ts'
import { agendaRoutes } from './agenda-routes.ts'
import { meetingRoutes } from './meeting-routes.ts'
import { outputRoutes } from './output-routes.ts'
import { partyRoutes } from './party-routes.ts'
import { pilotRoutes } from './pilot-routes.ts'
import { proofRoutes } from './proof-routes.ts'
import { purgeRoutes } from './purge-routes.ts'
import { questionnaireRoutes } from './questionnaire-routes.ts'
import { recordRoutes } from './record-routes.ts'
import { reflectionRoutes } from './reflection-routes.ts'
import { reverseTestRoutes } from './reverse-test-routes.ts'
import type { Route } from './route.ts'
import { typedName } from './typed-name.ts'
import { transferRoutes } from './transfer-routes.ts'
import { vaultRoutes } from './vault-routes.ts'
import { versionRoutes } from './version-routes.ts'

const nothing = z.object({})

/** Every request there is. A line here is the only way to add one; both sides are typed from it. */
export const routes = {
  health: {
    method: 'GET',
    path: '/api/health',
    access: 'public',
    summary: 'Whether the host serves and its vault is open',
    reply: z.object({
      ok: z.literal(true),
      version: z.string(),
      vault: z.enum(['missing', 'locked', 'open']),
    }),
  },

  ...vaultRoutes,

  lookAtInvite: {
    method: 'POST',
    path: '/api/invites/look',
    access: 'public',
    summary: 'What an unused code is for, so that a guest knows before accepting',
    body: z.object({ code: z.string().max(64) }),
    reply: z.object({
      name: personName,
      role,
      organisation: z.string().nullable(),
      hostName: z.string(),
      municipality: z.string().nullable(),
      needsStatement: z.boolean(),
      sees: z.array(documentKind),
      /** The host shows the organisation's own certificate, which a browser checks by itself. */
      ownCertificate: z.boolean(),
    }),
  },
  join: {
    method: 'POST',
    path: '/api/join',
    access: 'public',
    summary: 'Uses an invite once; the guest then waits in the lobby or is admitted',
    body: z.object({
      code: z.string().max(64),
      name: typedName,
      /** The purpose-bound confidentiality statement was read and accepted; becomes a record. */
      statementAccepted: z.boolean().optional(),
    }),
    reply: z.object({
      token: z.string(),
      participantId: id,
      role,
      caseId: id,
      status: z.enum(['admitted', 'waiting']),
    }),
  },
  session: {
    method: 'GET',
    path: '/api/session',
    access: 'waiting',
    summary: 'Who the bearer is, and whether admitted',
    reply: session,
  },
  leave: {
    method: 'POST',
    path: '/api/session/leave',
    access: 'waiting',
    summary: 'The bearer leaves; the token ends',
    body: nothing.optional(),
    reply: nothing,
  },

  cases: {
    method: 'GET',
    path: '/api/cases',
    access: 'participant',
    summary: 'The cases the bearer may open, newest change first',
    reply: z.array(caseSummary),
  },
  createCase: {
    method: 'POST',
    path: '/api/cases',
    access: 'owner',
    summary: 'Starts a case for a household, or for a pilot group, with its empty documents',
    body: z.object({
      title: z.string().trim().min(1).max(120),
      /** A household when left out. */
      kind: caseKind.optional(),
    }),
    reply: caseSummary,
  },
  seedPracticeCases: {
    method: 'POST',
    path: '/api/cases/practice',
    access: 'owner',
    summary: 'Adds the two practice cases, once',
    body: nothing.optional(),
    reply: z.array(caseSummary),
  },
  documents: {
    method: 'GET',
    path: '/api/cases/:caseId/documents',
    access: 'participant',
    summary: 'The manifest: only the documents this participant may open',
    params: z.object({ caseId: id }),
    reply: z.array(documentEntry),
  },
  agreements: {
    method: 'GET',
    path: '/api/cases/:caseId/agreements',
    access: 'participant',
    summary: 'The recorded agreements of a case',
    params: z.object({ caseId: id }),
    reply: z.array(agreement),
  },
  ...recordRoutes,
  ...purgeRoutes,
  ...proofRoutes,
  ...reflectionRoutes,
  ...questionnaireRoutes,
  ...pilotRoutes,
  ...reverseTestRoutes,
  ...agendaRoutes,
  ...meetingRoutes,
  ...partyRoutes,
  ...outputRoutes,
  ...answerRoutes,
  ...ladderRoutes,
  ...transferRoutes,
  ...versionRoutes,
  ...caseloadRoutes,
  openDocument: {
    method: 'POST',
    path: '/api/documents/:id/open',
    access: 'participant',
    summary: 'Issues the Yjs client id under which this connection must write',
    params: z.object({ id }),
    body: nothing.optional(),
    reply: z.object({ clientId: z.int().positive(), epoch: z.string(), right }),
  },
  audience: {
    method: 'GET',
    path: '/api/documents/:id/audience',
    access: 'participant',
    summary: 'Who can see this document, and what lets them',
    params: z.object({ id }),
    reply: z.array(
      z.object({
        participantId: id,
        name: personName,
        role,
        organisation: z.string().nullable(),
        colour: z.int(),
        right,
        isOnline: z.boolean(),
      }),
    ),
  },

  ...guestRoutes,

  network: {
    method: 'GET',
    path: '/api/network',
    access: 'owner',
    summary: 'Whether and where guests can reach this laptop',
    reply: networkState,
  },
  openNetwork: {
    method: 'POST',
    path: '/api/network/open',
    access: 'owner',
    summary: 'Opens the table on one address, with TLS 1.3',
    body: z.object({ address: z.string().max(64), browserGuests: z.boolean() }),
    reply: networkState,
  },
  closeNetwork: {
    method: 'POST',
    path: '/api/network/close',
    access: 'owner',
    summary: 'Closes the network listener; guests on it are disconnected',
    body: nothing.optional(),
    reply: networkState,
  },

  stats: {
    method: 'GET',
    path: '/api/stats',
    access: 'owner',
    summary: 'Memory in bytes and counts of documents, connections and log rows',
    reply: z.object({
      memory: z.object({ rss: z.int(), heapUsed: z.int() }),
      documents: z.int(),
      openDocuments: z.int(),
      connections: z.int(),
      logRows: z.int(),
      records: z.int(),
      refusedFrames: z.int(),
      uptimeMs: z.int(),
    }),
  },
  verifyRecords: {
    method: 'GET',
    path: '/api/records/verify',
    access: 'owner',
    summary: 'Proves that no record was changed or removed',
    reply: z.object({
      ok: z.boolean(),
      records: z.int(),
      firstBroken: z.int().nullable(),
      /** What is wrong there. */
      fault: z.enum(['changed', 'missing', 'cut', 'imported']).optional(),
    }),
  },
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes

/** What the /live socket says: a view changed, so ask again. Never content. */
export const liveMessage = z.object({
  changed: z.enum([
    'participants',
    'invites',
    'cases',
    'session',
    'documents',
    'network',
    'agreements',
    'records',
    'adaptations',
    'versions',
    'purged',
    'caseload',
    'reflection',
    'meeting',
  ]),
})
export type LiveMessage = z.output<typeof liveMessage>
