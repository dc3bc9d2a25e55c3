import type { Participant } from '../../../shared/api/replies.ts'
import type { ParticipantRow } from '../../vault/vault-operations.ts'
import { toParticipant } from '../../views/people.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { seat, unseat } from '../meeting-people.ts'
import { endAccess, tellTable } from './tell-people.ts'

type ParticipantHandlers = Pick<
  Handlers,
  'participants' | 'admitParticipant' | 'refuseParticipant' | 'revokeParticipant'
>

/** The regisseur's hand on who sits at the table. */
export const participantHandlers = (context: ServerContext): ParticipantHandlers => {
  const { online, live } = context
  const toView = (host: OpenHost, row: ParticipantRow): Participant =>
    toParticipant(row, {
      isOnline: online.has(row.id),
      refusedFrames: host.refusedFrames(row.id),
    })
  return {
    participants: async ({ query, host }) =>
      host.gate.participants
        .list(query.caseId ?? null)
        .toSorted((a, b) => a.joinedAt - b.joinedAt)
        .map((row) => toView(host, row)),

    async admitParticipant({ params, host, me }) {
      const row = await host.gate.lobby.change(params.id, 'admitted', me.id)
      live.tellParticipants([row.id], 'session')
      tellTable(context, host, row.caseId)
      await seat(context, host, row.id)
      return toView(host, row)
    },

    async refuseParticipant({ params, host, me }) {
      const row = await host.gate.lobby.change(params.id, 'refused', me.id)
      live.tellParticipants([row.id], 'session')
      tellTable(context, host, row.caseId)
      return toView(host, row)
    },

    async revokeParticipant({ params, host, me }) {
      const row = await host.gate.lobby.change(params.id, 'revoked', me.id)
      endAccess(context, host, row)
      tellTable(context, host, row.caseId)
      await unseat(context, host, row)
      return toParticipant(row, { isOnline: false, refusedFrames: host.refusedFrames(row.id) })
    },
  }
}
