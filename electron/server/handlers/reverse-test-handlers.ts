import { adaptations, noAdaptations } from '../../../shared/content/reverse-test/adaptations.ts'
import { policySignalGiven } from '../../../shared/records/reverse-test-records.ts'
import { adaptationsChanged } from '../../desk/reverse-test-adaptation-records.ts'
import { toPolicySignals } from '../../views/policy-signals.ts'
import type { Handlers, ServerContext } from '../call.ts'

type ReverseTestHandlers = Pick<Handlers, 'adaptations' | 'saveAdaptations' | 'policySignals'>

/** The name under which the vault keeps what the municipality adapted. */
const adaptationsSetting = 'reverseTestAdaptations'

/** The municipality's own content of the reverse test, and what the tests tell policy. */
export function reverseTestHandlers({ now, live }: ServerContext): ReverseTestHandlers {
  return {
    adaptations: async ({ host }) => {
      const stored = await host.vault.call('readSetting', { name: adaptationsSetting })
      return readAdaptations(stored)
    },

    async saveAdaptations({ body, host, me }) {
      const counts = { texts: body.texts.length, references: body.references.length }
      const record = adaptationsChanged.write({ caseId: null, byId: me.id, at: now() }, counts)
      await host.vault.call('appendRecords', { records: [record] })
      const value = JSON.stringify(body)
      await host.vault.call('writeSetting', { name: adaptationsSetting, value })
      live.tellOwner('adaptations')
      const guests = host.gate.participants.list(null).map(({ id }) => id)
      live.tellParticipants(guests, 'adaptations')
      return body
    },

    async policySignals({ host }) {
      const cases = await host.vault.call('listCases', {})
      const rows = []
      for (const { id: caseId } of cases) {
        // One after another: the vault has one thread.
        // oxlint-disable-next-line no-await-in-loop
        rows.push(
          ...(await host.vault.call('listRecords', { caseId, type: policySignalGiven.type })),
        )
      }
      return toPolicySignals(rows)
    },
  }
}

/** What cannot be read any more counts as nothing; the setting stays until it is saved anew. */
function readAdaptations(stored: string | null) {
  try {
    return adaptations.safeParse(JSON.parse(stored ?? 'null')).data ?? noAdaptations
  } catch {
    return noAdaptations
  }
}
