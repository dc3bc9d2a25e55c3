import { rolesUnderStatement } from '../../../shared/domain/role.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { toVisibleKinds } from '../../views/manifest.ts'
import { toSession } from '../../views/people.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { unseat } from '../meeting-people.ts'
import { endAccess, tellTable } from './tell-people.ts'

type JoinHandlers = Pick<Handlers, 'lookAtInvite' | 'join' | 'session' | 'leave'>

/** Coming in with a code, being somebody, and going. */
export const joinHandlers = (context: ServerContext): JoinHandlers => ({
  async lookAtInvite({ body, address }) {
    const { gate, identity, vault } = requireOpen(context)
    const invite = await gate.invites.findUsable(body.code, address)
    const about = await vault.call('findCase', { id: invite.caseId })
    return {
      name: invite.name,
      role: invite.role,
      organisation: invite.organisation,
      hostName: identity.hostName,
      municipality: identity.municipality,
      needsStatement: rolesUnderStatement.includes(invite.role),
      sees: toVisibleKinds(invite.role, about?.kind ?? 'huishouden'),
      ownCertificate: context.network.state().ownCertificate,
    }
  },

  async join({ body: { code, name, statementAccepted = false }, address }) {
    const { gate } = requireOpen(context)
    const invite = await gate.invites.findUsable(code, address)
    const { token, participant } = await gate.lobby.enter(invite, { name, statementAccepted })
    context.live.tellOwner('participants')
    context.live.tellOwner('invites')
    return {
      token,
      participantId: participant.id,
      role: participant.role,
      caseId: invite.caseId,
      status: participant.status === 'admitted' ? 'admitted' : 'waiting',
    }
  },

  session: async ({ host, me }) => {
    const minutes = context.clockJumpMinutes()
    const row = me.caseId === null ? null : await host.vault.call('findCase', { id: me.caseId })
    const session = toSession(me, host.identity, row?.kind)
    return session.isOwner && minutes !== null ? { ...session, clockJumpMinutes: minutes } : session
  },

  async leave({ host, me }) {
    const row = await host.gate.lobby.change(me.id, 'left', me.id)
    endAccess(context, host, row)
    tellTable(context, host, row.caseId)
    await unseat(context, host, row)
    return {}
  },
})

function requireOpen({ door }: ServerContext): OpenHost {
  const host = door.current()
  if (host === null) throw new AppError(door.whyClosed())
  return host
}
