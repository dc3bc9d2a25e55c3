import { z } from 'zod'
import { role } from '../domain/role.ts'
import { freshInvite, id, invite, participant } from './replies.ts'
import type { Route } from './route.ts'
import { typedName } from './typed-name.ts'

const nothing = z.object({})

/** Who is invited to a table, who waits in its lobby, and who is let in. */
export const guestRoutes = {
  createInvite: {
    method: 'POST',
    path: '/api/invites',
    access: 'owner',
    summary: 'Invites one named person in one role; the code is shown once',
    body: z.object({
      caseId: id,
      role,
      name: typedName,
      organisation: z.string().trim().max(120).nullish(),
      /** The party of the plan for which this person comes, and may answer. */
      partyId: id.nullish(),
      /** Hours until it expires; 24 when left out. */
      validHours: z
        .number()
        .positive()
        .max(24 * 31)
        .optional(),
    }),
    reply: freshInvite,
  },
  invites: {
    method: 'GET',
    path: '/api/invites',
    access: 'owner',
    summary: 'The invites of a case',
    query: z.object({ caseId: id.optional() }),
    reply: z.array(invite),
  },
  withdrawInvite: {
    method: 'POST',
    path: '/api/invites/:id/withdraw',
    access: 'owner',
    summary: 'Makes an unused invite worthless',
    params: z.object({ id }),
    body: nothing.optional(),
    reply: nothing,
  },
  participants: {
    method: 'GET',
    path: '/api/participants',
    access: 'owner',
    summary: 'Everyone who joined, waits or was refused',
    query: z.object({ caseId: id.optional() }),
    reply: z.array(participant),
  },
  admitParticipant: {
    method: 'POST',
    path: '/api/participants/:id/admit',
    access: 'owner',
    summary: 'Lets a guest in from the lobby',
    params: z.object({ id }),
    body: nothing.optional(),
    reply: participant,
  },
  refuseParticipant: {
    method: 'POST',
    path: '/api/participants/:id/refuse',
    access: 'owner',
    summary: 'Refuses a guest who waits in the lobby',
    params: z.object({ id }),
    body: nothing.optional(),
    reply: participant,
  },
  revokeParticipant: {
    method: 'POST',
    path: '/api/participants/:id/revoke',
    access: 'owner',
    summary: 'Ends the access of a participant within a second',
    params: z.object({ id }),
    body: nothing.optional(),
    reply: participant,
  },
} as const satisfies Record<string, Route>
