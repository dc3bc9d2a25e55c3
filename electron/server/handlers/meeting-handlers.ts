import type { MeetingView } from '../../../shared/api/meeting-routes.ts'
import { findRunningMeeting, foldMeetings } from '../../../shared/domain/meeting/fold-meeting.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { refuse } from '../../desk/command-rule.ts'
import { toMoment } from '../../desk/meeting/meeting-facts.ts'
import { applyMove } from '../../desk/meeting/moves.ts'
import { toHostDay } from '../../desk/reverse-test-facts.ts'
import { createMoveLimit } from '../../gate/opening-limit.ts'
import type { ParticipantRow } from '../../vault/vault-operations.ts'
import { toLiveView } from '../../views/meeting-view.ts'
import { toHouseholdNames, toScreenMeeting } from '../../views/screen-view.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { documentReader, turnOf } from '../perform-command.ts'
import { requireCase } from '../require-case.ts'
import { tellRecords } from './tell-people.ts'

type MeetingHandlers = Pick<Handlers, 'meeting' | 'moveMeeting' | 'screen'>

/** The running meeting: what everyone sees of it, the small moves, and the big screen. */
export function meetingHandlers(context: ServerContext): MeetingHandlers {
  const { now } = context
  const limit = createMoveLimit()
  return {
    async meeting({ params: { caseId }, host, me }) {
      await requireCase(host, me, caseId)
      return readView(context, host, caseId, me)
    },

    async moveMeeting({ params: { caseId }, body: move, host, me }) {
      await limit.count(me.id)
      await requireCase(host, me, caseId)
      await turnOf(host.vault)(async () => {
        const { live, meeting } = (await readRunning(host, caseId)) ?? refuse('meetingNotRunning')
        // Only an item's start looks at the agenda; the other moves need not wait for it.
        const document =
          move.kind === 'startItem'
            ? await documentReader(host, caseId)('meeting', meeting.documentId ?? '')
            : null
        const at = now()
        const table = { live, meeting, me, at, document: document?.content ?? null }
        const { live: next, facts = [] } = applyMove(move, table)
        await host.meetings.keep(
          caseId,
          next,
          facts.map(({ type, body, byId = me.id }) => ({ caseId, type, body, byId, at })),
        )
        if (facts.length > 0) tellRecords(context, host, caseId, 'records')
      })
      tellRecords(context, host, caseId, 'meeting')
      return readView(context, host, caseId, me)
    },

    async screen({ query, host, me }) {
      const caseId = me.caseId ?? query.caseId
      const bare = { now: toMoment(now()), hostName: host.identity.hostName }
      if (caseId === undefined) return { ...bare, household: [], meeting: null }
      await requireCase(host, me, caseId)
      const running = await readRunning(host, caseId)
      if (running === null) return { ...bare, household: [], meeting: null }
      const read = documentReader(host, caseId)
      const { documentId } = running.meeting
      const plan = (await read('plan'))?.content ?? null
      const sources = {
        ...running,
        today: toHostDay(now()),
        plan,
        findColour: colourFinder(host),
        document: (await read('meeting', documentId ?? ''))?.content ?? null,
        familyVoice:
          running.live.wordIds.length === 0 ? null : ((await read('familyVoice'))?.content ?? null),
      }
      return { ...bare, household: toHouseholdNames(plan), meeting: toScreenMeeting(sources) }
    },
  }
}

/** The running meeting of a case with its facts and its small things; null when none runs. */
async function readRunning(host: OpenHost, caseId: string) {
  const live = host.meetings.find(caseId)
  if (live === null) return null
  const records = await host.vault.call('listRecords', { caseId, type: null })
  const meeting = findRunningMeeting(foldMeetings(records))
  return meeting?.meetingId === live.meetingId ? { live, meeting, records } : null
}

const colourFinder =
  ({ gate }: OpenHost) =>
  (participantId: string): number | undefined =>
    gate.participants.find(participantId)?.colour

async function readView(
  { now }: ServerContext,
  host: OpenHost,
  caseId: string,
  me: ParticipantRow,
): Promise<MeetingView> {
  if (me.role === 'scherm') throw new AppError('access/forbidden')
  const running = await readRunning(host, caseId)
  return {
    now: toMoment(now()),
    live:
      running === null
        ? null
        : toLiveView({ ...running, participantId: me.id, findColour: colourFinder(host) }),
  }
}
