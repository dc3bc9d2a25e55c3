import { AppError } from '../../../shared/errors/app-error.ts'
import { toSpokenCode } from '../../gate/invite-code.ts'
import { toInviteLink } from '../../gate/invite-link.ts'
import { toInvite } from '../../views/people.ts'
import type { Handlers, ServerContext } from '../call.ts'

type InviteHandlers = Pick<Handlers, 'createInvite' | 'invites' | 'withdrawInvite'>

/** Invites, as the regisseur makes, sees and withdraws them. */
export const inviteHandlers = ({ live, network, now }: ServerContext): InviteHandlers => ({
  async createInvite({
    body: { caseId, role, name, organisation, partyId, validHours },
    host,
    me,
  }) {
    if (host.gate.rights.findCaseStatus(me, caseId) === null)
      throw new AppError('request/not-found')
    const invite = {
      caseId,
      role,
      name,
      // An emptied field is no organisation.
      organisation: organisation ? organisation : null,
      partyId: partyId ?? null,
      ...(validHours === undefined ? {} : { validHours }),
    }
    const { row, code } = await host.gate.invites.create(invite, me.id)
    live.tellOwner('invites')
    return {
      ...toInvite(row, now()),
      code,
      spoken: toSpokenCode(code),
      link: toInviteLink(network.entrance(), code),
    }
  },

  invites: async ({ query, host }) =>
    (await host.gate.invites.list(query.caseId ?? null)).map((row) => toInvite(row, now())),

  async withdrawInvite({ params, host, me }) {
    await host.gate.invites.withdraw(params.id, me.id)
    live.tellOwner('invites')
    return {}
  },
})
