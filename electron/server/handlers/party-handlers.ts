import { AppError } from '../../../shared/errors/app-error.ts'
import { readKeptState } from '../../rooms/history-now.ts'
import { toPlanParties } from '../../views/plan-parties.ts'
import type { Handlers } from '../call.ts'

/** The parties of a plan, as it is kept now. */
export const partyHandlers = (): Pick<Handlers, 'planParties'> => ({
  async planParties({ params: { caseId }, host, me }) {
    if (host.gate.rights.findCaseStatus(me, caseId) === null)
      throw new AppError('request/not-found')
    const documents = await host.vault.call('listDocuments', { caseId })
    const plan = documents.find(({ kind }) => kind === 'plan')
    const kept = plan === undefined ? null : await readKeptState(host.vault, plan.id)
    return kept === null ? [] : toPlanParties(kept.content)
  },
})
