import { readCorrects } from '../../desk/make-record.ts'
import type { RecordRow } from '../../vault/vault-operations.ts'
import { toRecordLine, toRecordLines } from '../../views/record-lines.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { performCommand } from '../perform-command.ts'
import { requireCase } from '../require-case.ts'

type RecordHandlers = Pick<Handlers, 'records' | 'makeRecord'>

/** Facts with effect: commands in, lines out. */
export const recordHandlers = (context: ServerContext): RecordHandlers => ({
  async records({ params: { caseId }, host, me }) {
    await requireCase(host, me, caseId)
    const rows = await host.vault.call('listRecords', { caseId, type: null })
    return toRecordLines(rows, me.role, shownBy(host))
  },

  async makeRecord({ params: { caseId }, body: command, host, me }) {
    const row = await performCommand(context, host, { caseId, me, command })
    return toRecordLine(row, me.role, shownBy(host)) ?? toBareLine(row)
  },
})

/** Of a fact that nobody reads as such, not even who made it: that it was recorded. */
const toBareLine = ({ n, type, at, byId }: RecordRow) => ({
  n,
  type,
  at: new Date(at).toISOString(),
  byId,
  byName: null,
  corrects: null,
  body: {},
})

const shownBy =
  ({ gate }: OpenHost) =>
  (row: RecordRow) => ({
    corrects: readCorrects(row),
    byName: row.byId === null ? null : (gate.participants.find(row.byId)?.name ?? null),
  })
