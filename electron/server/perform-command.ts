import { evaluationStarted } from '../../shared/records/evaluation-records.ts'
import { planAdopted } from '../../shared/records/plan-life-records.ts'
import { reverseTestStarted } from '../../shared/records/reverse-test-records.ts'
import { inTurn } from '../../shared/util/in-turn.ts'
import { accessLogTypes } from '../desk/access-log-types.ts'
import type { CaseFacts } from '../desk/command-rule.ts'
import { type Command, makeRecord } from '../desk/make-record.ts'
import { readKeptState } from '../rooms/history-now.ts'
import type { CaseRow, ParticipantRow, RecordRow, Vault } from '../vault/vault-operations.ts'
import type { ServerContext } from './call.ts'
import type { OpenHost } from './open-host.ts'
import { tellRecords } from './handlers/tell-people.ts'
import { afterMeetingCommand, toTableFacts } from './meeting-effects.ts'
import { requireCase } from './require-case.ts'

type Given = Readonly<{
  caseId: string
  me: ParticipantRow
  command: Command
  /** The one-time link through which it came; it is used up in the same step. */
  link?: NonNullable<CaseFacts['link']>
}>

/** Per vault, by whichever route a command comes: it is judged by what was recorded before it. */
const turns = new WeakMap<Vault, ReturnType<typeof inTurn>>()

/**
 * Performs one command on a case of this participant, one at a time, and tells every page that shows what it
 * changed. Throws as `makeRecord`, and 'request/not-found' for a case that is not this participant's.
 */
export async function performCommand(
  context: ServerContext,
  host: OpenHost,
  { caseId, me, command, link }: Given,
): Promise<RecordRow> {
  return turnOf(host.vault)(async () => {
    const caseRow = await requireCase(host, me, caseId)
    const without = accessLogTypes
    const records = await host.vault.call('listRecords', { caseId, type: null, without })
    const readDocument = documentReader(host, caseId)
    const participants = host.gate.participants.list(caseId)
    const table = toTableFacts(context, host, caseId)
    const known = { caseRow, records, me, at: context.now(), readDocument, participants, table }
    const facts: CaseFacts = link === undefined ? known : { ...known, link }
    const row = await makeRecord(host.vault, command, facts)
    await afterRecord(context, host, caseRow)
    await afterMeetingCommand(context, host, { row, me, caseId })
    if (withDocuments.includes(row.type)) tellRecords(context, host, caseId, 'documents')
    if (row.type === planAdopted.type) tellRecords(context, host, caseId, 'versions')
    return row
  })
}

/** These begin documents. Meetings tell it themselves. */
const withDocuments: readonly string[] = [reverseTestStarted.type, evaluationStarted.type]

/** One at a time with the commands of a vault. */
export function turnOf(vault: Vault): ReturnType<typeof inTurn> {
  const turn = turns.get(vault) ?? inTurn()
  turns.set(vault, turn)
  return turn
}

/** The documents of a case as they are kept, for rules that look at them. */
export const documentReader =
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
