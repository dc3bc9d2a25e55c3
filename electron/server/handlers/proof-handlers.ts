import { chainPageSize } from '../../../shared/api/proof-routes.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { accessExported, accessReached } from '../../desk/access-records.ts'
import { mayReadAccessLog, toAccessLines } from '../../views/access-log.ts'
import { toChainLines } from '../../views/chain-file.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { requireCase } from '../require-case.ts'

type ProofHandlers = Pick<Handlers, 'chainHead' | 'exportChain' | 'accessLog'>

/** The chain as proof, and who looked at what. */
export const proofHandlers = ({ now }: ServerContext): ProofHandlers => ({
  chainHead: async ({ host }) => host.vault.call('readChainHead', {}),

  async exportChain({ query, host, me }) {
    const afterN = Number(query.after ?? 0)
    const caseId = query.caseId ?? null
    if (caseId !== null) await requireCase(host, me, caseId)
    const at = now()
    const record = accessExported.write(
      { caseId, byId: me.id, at },
      { object: caseId === null ? 'chain' : 'caseChain', role: me.role, after: afterN },
    )
    // The access log first; so the file holds its own making.
    await host.vault.call('appendRecords', { records: [record] })
    const given = { afterN, limit: chainPageSize, caseId, at }
    const page = await host.vault.call('readChainPage', given)
    return toChainLines(page, { isFirst: afterN === 0 })
  },

  async accessLog({ params: { caseId }, host, me }) {
    const { status, kind } = await requireCase(host, me, caseId)
    if (!mayReadAccessLog(me.role)) throw new AppError('access/forbidden')
    const { vault, gate } = host
    const rows = await vault.call('listRecords', { caseId, type: null })
    const exports = await vault.call('listRecords', { caseId: null, type: accessExported.type })
    const reaches = await vault.call('listRecords', { caseId: null, type: accessReached.type })
    const writing = await readWriting(host, caseId)
    const records = [...rows, ...exports, ...reaches]
    const sources = { kind, records, writing, find: gate.participants.find }
    return toAccessLines(sources, me.role, status)
  },
})

/** Who wrote in which document of a case, in slices of some minutes. */
async function readWriting({ vault }: OpenHost, caseId: string) {
  const documents = await vault.call('listDocuments', { caseId })
  const slices = []
  for (const { id: documentId, epoch, kind } of documents) {
    // One after another: the vault has one thread.
    // oxlint-disable-next-line no-await-in-loop
    const written = await vault.call('listWriting', { documentId, epoch })
    slices.push(...written.map((slice) => ({ ...slice, documentId, kind })))
  }
  return slices
}
