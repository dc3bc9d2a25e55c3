import { isOwner } from '../gate/owner.ts'
import type { ParticipantRow, RecordRow } from '../vault/vault-operations.ts'
import type { TableFacts } from '../desk/meeting/table-facts.ts'
import { networkClosed } from '../desk/network-records.ts'
import { putOutGuests } from '../gate/put-out-guests.ts'
import { meetingEnded, meetingPlanned } from '../../shared/records/meeting-records.ts'
import type { ServerContext } from './call.ts'
import { endAccess, tellRecords, tellTable } from './handlers/tell-people.ts'
import type { OpenHost } from './open-host.ts'

/** What rules about the table look at, beside the facts. */
export const toTableFacts = (
  { online }: ServerContext,
  { meetings, gate }: OpenHost,
  caseId: string,
): TableFacts => ({
  live: meetings.find(caseId),
  isOnline: online.has,
  owner: gate.participants.find(gate.owner.id),
  toSettings: (live) => meetings.toSettings(caseId, live),
})

type Done = Readonly<{ row: RecordRow; me: ParticipantRow; caseId: string }>

/** What a command about a meeting does beside its record: pages ask again, and at the end the guests go. */
export async function afterMeetingCommand(
  context: ServerContext,
  host: OpenHost,
  { row, me, caseId }: Done,
): Promise<void> {
  if (!/^(meeting|consent)\./.test(row.type)) return
  await host.meetings.read()
  tellRecords(context, host, caseId, 'meeting')
  if (row.type === meetingPlanned.type) tellRecords(context, host, caseId, 'documents')
  if (row.type === meetingEnded.type) tellRecords(context, host, caseId, 'versions')
  // Not by the record alone: a command that is sent again after the next meeting began puts nobody out.
  if (row.type === meetingEnded.type && host.meetings.ending().includes(caseId))
    await emptyTable(context, host, caseId, me)
}

async function emptyTable(
  context: ServerContext,
  host: OpenHost,
  caseId: string,
  me: ParticipantRow,
): Promise<void> {
  for (const guest of await putOutGuests(host.gate, caseId, me.id)) endAccess(context, host, guest)
  tellTable(context, host, caseId)
  const closing = closeNetwork(context, host, me).then(async () =>
    host.meetings.noteEmptied(caseId),
  )
  // A guest who chairs gets the answer over the very listener that closes: it must not wait for itself.
  if (isOwner(me)) await closing
  else closing.catch(() => context.live.tellOwner('network'))
}

async function closeNetwork(
  { network, live, now }: ServerContext,
  host: OpenHost,
  { id: byId }: ParticipantRow,
): Promise<void> {
  // Another household may sit at this laptop as well.
  if (network.state().open === null || host.meetings.cases().length > 0) return
  await network.close()
  const record = networkClosed.write({ caseId: null, byId, at: now() }, {})
  await host.vault.call('appendRecords', { records: [record] })
  live.tellOwner('network')
}
