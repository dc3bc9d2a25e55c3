import { AppError } from '../../../shared/errors/app-error.ts'
import { teamRoles } from '../../../shared/records/record-type.ts'
import { toSpokenCode } from '../../gate/invite-code.ts'
import { toInviteLink } from '../../gate/invite-link.ts'
import { toInvite } from '../../views/people.ts'
import { requireCase } from '../require-case.ts'
import type { Handlers, ServerContext } from '../call.ts'

type InviteHandlers = Pick<Handlers, 'createInvite' | 'invites' | 'withdrawInvite'>

/** Invites, as the regisseur makes, sees and withdraws them. */
export const inviteHandlers = ({ live, network, now }: ServerContext): InviteHandlers => ({
  async createInvite({
    body: { caseId, role, name, organisation, partyId, validHours },
    host,
    me,
  }) {
    const { kind } = await requireCase(host, me, caseId)
    // A pilot group speaks of households; nobody of one sits at its table.
    if (kind === 'pilotgroep' && !teamRoles.includes(role)) throw new AppError('request/bad-input')
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
      link: toInviteLink(network.entrance(), code, role === 'scherm' ? '/scherm' : '/meedoen'),
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
