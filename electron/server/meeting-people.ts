import { personOutFact } from '../../shared/domain/meeting/meeting-facts.ts'
import { findRunningMeeting, foldMeetings } from '../../shared/domain/meeting/fold-meeting.ts'
import type { CommandFact } from '../desk/command-rule.ts'
import { toComings } from '../desk/meeting/attendance.ts'
import { withoutPerson } from '../desk/meeting/hold-rules.ts'
import { toMoment } from '../desk/meeting/meeting-facts.ts'
import type { ParticipantRow } from '../vault/vault-operations.ts'
import type { ServerContext } from './call.ts'
import { tellRecords } from './handlers/tell-people.ts'
import type { OpenHost } from './open-host.ts'
import { documentReader, turnOf } from './perform-command.ts'

/** Puts someone who was let in, and has a page open, on the list of the running meeting. Does nothing otherwise. */
export async function seat(
  context: ServerContext,
  host: OpenHost,
  participantId: string,
): Promise<void> {
  const { participants } = host.gate
  await turnOf(host.vault)(async () => {
    const row = participants.find(participantId)
    if (row?.status !== 'admitted' || !context.online.has(row.id)) return
    await change(context, host, row, async (meeting, at) => {
      const plan = (await documentReader(host, meeting.caseId)('plan'))?.content ?? null
      const { meetingId, attendance } = meeting
      return toComings([row], attendance, { meetingId, at, plan })
    })
  })
}

/** Takes someone whose access ended off the list. A page that is closed for a while is no going. */
export async function unseat(
  context: ServerContext,
  host: OpenHost,
  row: ParticipantRow,
): Promise<void> {
  await turnOf(host.vault)(async () =>
    change(context, host, row, async ({ meetingId, attendance }, at) => {
      const person = attendance.find(({ participantId, isIn }) => isIn && participantId === row.id)
      if (person === undefined) return []
      const body = { meetingId, attendeeId: person.attendeeId, at }
      return [{ type: personOutFact.type, body, byId: row.id }]
    }),
  )
}

type Seats = Pick<ReturnType<typeof foldMeetings>[number], 'meetingId' | 'attendance'> &
  Readonly<{ caseId: string }>

async function change(
  context: ServerContext,
  host: OpenHost,
  { caseId }: ParticipantRow,
  decide: (meeting: Seats, at: string) => Promise<readonly CommandFact[]>,
): Promise<void> {
  const live = caseId === null ? null : host.meetings.find(caseId)
  if (live === null || caseId === null) return
  const rows = await host.vault.call('listRecords', { caseId, type: null })
  const meeting = findRunningMeeting(foldMeetings(rows))
  if (meeting?.meetingId !== live.meetingId) return
  const at = context.now()
  const facts = await decide({ ...meeting, caseId }, toMoment(at))
  if (facts.length === 0) return
  const gone = facts.flatMap(({ type, body }) => {
    const parsed = type === personOutFact.type ? personOutFact.body.safeParse(body) : null
    return parsed?.success === true ? [parsed.data.attendeeId] : []
  })
  const next = gone.reduce((state, id) => withoutPerson(state, id), live)
  await host.meetings.keep(
    caseId,
    next,
    facts.map(({ type, body, byId = null }) => ({ caseId, type, body, byId, at })),
  )
  for (const changed of ['records', 'meeting'] as const) tellRecords(context, host, caseId, changed)
}
