import { AppError } from '../../../shared/errors/app-error.ts'
import { planAdopted } from '../../../shared/records/plan-life-records.ts'
import { reverseTestStarted } from '../../../shared/records/reverse-test-records.ts'
import { inTurn } from '../../../shared/util/in-turn.ts'
import type { CaseFacts } from '../../desk/command-rule.ts'
import { makeRecord, readCorrects } from '../../desk/make-record.ts'
import { readKeptState } from '../../rooms/history-now.ts'
import type { CaseRow, RecordRow } from '../../vault/vault-operations.ts'
import { toRecordLine, toRecordLines } from '../../views/record-lines.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { requireCase } from '../require-case.ts'
import { tellRecords } from './tell-people.ts'

type RecordHandlers = Pick<Handlers, 'records' | 'makeRecord'>

/** Facts with effect: commands in, lines out. */
export function recordHandlers(context: ServerContext): RecordHandlers {
  // One at a time: a command is judged by what was recorded before it.
  const oneAtATime = inTurn()
  return {
    async records({ params: { caseId }, host, me }) {
      await requireCase(host, me, caseId)
      const rows = await host.vault.call('listRecords', { caseId, type: null })
      return toRecordLines(rows, me.role, shownBy(host))
    },

    makeRecord: async ({ params: { caseId }, body, host, me }) =>
      oneAtATime(async () => {
        const caseRow = await requireCase(host, me, caseId)
        const records = await host.vault.call('listRecords', { caseId, type: null })
        const readDocument = documentReader(host, caseId)
        const participants = host.gate.participants.list(caseId)
        const facts = { caseRow, records, me, at: context.now(), readDocument, participants }
        const row = await makeRecord(host.vault, body, facts)
        await afterRecord(context, host, caseRow)
        if (row.type === reverseTestStarted.type) tellRecords(context, host, caseId, 'documents')
        if (row.type === planAdopted.type) tellRecords(context, host, caseId, 'versions')
        const line = toRecordLine(row, me.role, shownBy(host))
        if (line === null) throw new AppError('internal')
        return line
      }),
  }
}

/** The documents of a case as they are kept, for rules that look at them. */
const documentReader =
  ({ vault }: OpenHost, caseId: string): CaseFacts['readDocument'] =>
  async (kind, documentId) => {
    const documents = await vault.call('listDocuments', { caseId })
    const found = documents.find(
      (document) =>
        document.kind === kind && (documentId === undefined || document.id === documentId),
    )
    const kept = found === undefined ? null : await readKeptState(vault, found.id)
    if (kept === null) return null
    const { document, seq, state, content } = kept
    return { documentId: document.id, epoch: document.epoch, seq, state, content }
  }

/** Rights follow the status at once, and every page that shows facts asks again. */
async function afterRecord(context: ServerContext, host: OpenHost, before: CaseRow): Promise<void> {
  const after = await host.vault.call('findCase', { id: before.id })
  if (after !== null && after.status !== before.status) {
    host.gate.rights.noteCase(after)
    host.rooms.refreshRights()
    context.live.tellOwner('cases')
    tellRecords(context, host, before.id, 'documents')
  }
  tellRecords(context, host, before.id, 'records')
}

const shownBy =
  ({ gate }: OpenHost) =>
  (row: RecordRow) => ({
    corrects: readCorrects(row),
    byName: row.byId === null ? null : (gate.participants.find(row.byId)?.name ?? null),
  })
