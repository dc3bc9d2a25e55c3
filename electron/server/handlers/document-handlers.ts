import { AppError } from '../../../shared/errors/app-error.ts'
import { documentOpened } from '../../desk/access-records.ts'
import { createOpeningLimit } from '../../gate/opening-limit.ts'
import type { Grant } from '../../gate/rights.ts'
import type { ParticipantRow } from '../../vault/vault-operations.ts'
import { toAudience } from '../../views/audience.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'

type DocumentHandlers = Pick<Handlers, 'openDocument' | 'audience'>

/** Opening a document, and who else can. */
export function documentHandlers({ online, now }: ServerContext): DocumentHandlers {
  const limit = createOpeningLimit()
  return {
    async openDocument({ params, host, me }) {
      await limit.count(me.id)
      const { document, right } = await requireGrant(host, me, params.id)
      const record = documentOpened.write(
        { caseId: document.caseId, byId: me.id, at: now() },
        { documentId: document.id, kind: document.kind, role: me.role, right },
      )
      // The access log first: what cannot be logged is not opened.
      await host.vault.call('appendRecords', { records: [record] })
      const { clientId, epoch } = await host.rooms.openDocument(me.id, document.id)
      return { clientId, epoch, right }
    },

    async audience({ params, host, me }) {
      const { document } = await requireGrant(host, me, params.id)
      const { participants, rights, owner } = host.gate
      const ownerRow = participants.find(owner.id)
      const people = [
        ...participants.list(document.caseId),
        ...(ownerRow === null ? [] : [ownerRow]),
      ]
      const status = rights.findCaseStatus(me, document.caseId)
      return status === null ? [] : [...toAudience(document, status, people, online.has)]
    },
  }
}

async function requireGrant(host: OpenHost, me: ParticipantRow, id: string): Promise<Grant> {
  const grant = await host.gate.rights.findGrant(me, id)
  if (grant === null) throw new AppError('document/not-found')
  return grant
}
