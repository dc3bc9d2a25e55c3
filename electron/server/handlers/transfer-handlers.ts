import { randomUUID } from 'node:crypto'
import { importPartBytes } from '../../../shared/api/transfer-routes.ts'
import { caseFileExtension } from '../../../shared/domain/case-file.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { inTurn } from '../../../shared/util/in-turn.ts'
import { toNextReference } from '../../desk/create-case.ts'
import type { CaseRow, DocumentRow } from '../../vault/vault-operations.ts'
import { toCaseSummary } from '../../views/case-summaries.ts'
import type { Handlers, ServerContext } from '../call.ts'
import { CaseTransfer } from '../case-transfer.ts'
import { checkCaseFileDocuments } from '../check-case-file.ts'
import type { OpenHost } from '../open-host.ts'
import { tellRecords, tellTable } from './tell-people.ts'

type TransferHandlers = Pick<
  Handlers,
  'exportCase' | 'exportPart' | 'beginImport' | 'importPart' | 'lookAtImport' | 'finishImport'
>

/** A household as one file, out of this laptop and into it. */
export function transferHandlers(context: ServerContext): TransferHandlers {
  const { now } = context
  // One at a time: what a file would bring is judged by what is here.
  const oneAtATime = inTurn()
  // Goes with its host, so nothing of a file outlives the open vault.
  const transfers = new WeakMap<OpenHost, CaseTransfer>()
  const transferOf = (host: OpenHost): CaseTransfer => {
    const transfer = transfers.get(host) ?? new CaseTransfer()
    transfers.set(host, transfer)
    return transfer
  }

  return {
    exportCase: async ({ params: { caseId }, body: { passphrase }, host, me }) =>
      oneAtATime(async () => {
        const { ref, kind } = await requireAnyCase(host, caseId)
        // What is written in a group's sessions is in no case file; carrying the rest would lose it.
        if (kind === 'pilotgroep') throw new AppError('request/not-found')
        await host.vault.requireStrongPassphrase(passphrase)
        const at = now()
        const args = { caseId, fileId: randomUUID(), byId: me.id, at }
        const content = await host.vault.call('exportCaseFile', args)
        const file = await host.vault.sealCaseFile(content, passphrase)
        const { id, parts } = transferOf(host).keepOutgoing(file)
        const day = new Date(at).toISOString().slice(0, 10)
        // The reference and no name: file names stand in lists that anyone may see.
        const fileName = `${toPlainName(ref)}-${day}${caseFileExtension}`
        return { transferId: id, fileName, bytes: file.length, parts }
      }),

    exportPart: async ({ params: { id, index }, host }) => ({
      data: transferOf(host).readPart(id, Number(index)),
    }),

    beginImport: async ({ body: { bytes }, host }) => ({
      transferId: transferOf(host).begin(bytes),
      partBytes: importPartBytes,
    }),

    async importPart({ params: { id }, body: { index, data }, host }) {
      transferOf(host).take(id, index, data)
      return {}
    },

    lookAtImport: async ({ params: { id }, body: { passphrase }, host }) =>
      oneAtATime(async () => {
        const transfer = transferOf(host)
        const file = transfer.readIncoming(id)
        const content = await host.vault.openCaseFile(file, passphrase)
        const outlook = await host.vault.call('lookAtCaseFile', { content, at: now() })
        await checkCaseFileDocuments(content)
        transfer.keepChecked(id, { content, outlook })
        const { row, exportedAt, isHere, added, kept } = outlook
        const { title, ref, regisseur, isExample } = row
        const when = new Date(exportedAt).toISOString()
        return { title, ref, regisseur, isExample, exportedAt: when, isHere, added, kept }
      }),

    finishImport: async ({ params: { id }, host, me }) =>
      oneAtATime(async () => {
        const { content, outlook } = transferOf(host).readChecked(id)
        const caseId = outlook.row.id
        const at = now()
        const cases = await host.vault.call('listCases', {})
        const here = await host.vault.call('listDocuments', { caseId })
        // Nothing is lost by adding, but who looks back later wants to see how it was.
        if (here.length > 0) await host.vault.backUp()
        const ref = toFreeReference(outlook.row, cases, at)
        const args = { content, byId: me.id, at, regisseur: me.name, ref }
        await host.rooms.whileAway(
          here.map((document) => document.id),
          async () => host.vault.call('importCaseFile', args),
        )
        transferOf(host).forgetIncoming()
        return toCaseSummary(await afterImport(context, host, caseId))
      }),
  }
}

/** Any case of this laptop; only its owner carries cases. */
async function requireAnyCase({ vault }: OpenHost, caseId: string): Promise<CaseRow> {
  const found = await vault.call('findCase', { id: caseId })
  if (found === null) throw new AppError('request/not-found')
  return found
}

/** The reference of the file, or the next one of this laptop when another household has it here. */
function toFreeReference({ id, ref }: CaseRow, cases: readonly CaseRow[], at: number): string {
  const isTaken = cases.some((row) => row.ref === ref && row.id !== id)
  return isTaken ? toNextReference(cases, new Date(at).getFullYear()) : ref
}

/** People, rights, lists and search learn of what came in. */
async function afterImport(
  context: ServerContext,
  host: OpenHost,
  caseId: string,
): Promise<CaseRow> {
  const { gate, rooms, projector, vault } = host
  for (const person of await vault.call('listParticipants', { caseId }))
    if (gate.participants.find(person.id) === null) gate.participants.keep(person)
  const row = await requireAnyCase(host, caseId)
  gate.rights.noteCase(row)
  rooms.refreshRights()
  const documents: readonly DocumentRow[] = await vault.call('listDocuments', { caseId })
  for (const { id } of documents) projector.note({ documentId: id })
  projector.note({ recordsOf: caseId })
  tellTable(context, host, caseId)
  context.live.tellOwner('cases')
  for (const changed of ['records', 'agreements', 'versions'] as const)
    tellRecords(context, host, caseId, changed)
  return row
}

const toPlainName = (ref: string): string => ref.replaceAll(/[^\w-]+/g, '-')
