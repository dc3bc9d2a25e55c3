import type { FastifyBaseLogger } from 'fastify'
import { toMoment } from '../desk/meeting/meeting-facts.ts'
import type { ServerContext } from './call.ts'
import { tellRecords } from './handlers/tell-people.ts'
import { seat } from './meeting-people.ts'
import type { OpenHost } from './open-host.ts'
import { turnOf } from './perform-command.ts'

/** What happens to a running meeting without anybody asking for it. Neither throws; a failure is logged. */
export type TableWatch = Readonly<{
  /** Someone's page came online, or went. */
  noteOnline(participantId: string): void
  /** The laptop was away for so many minutes: asleep, or its clock was set. */
  noteGap(minutes: number): void
}>

/** `contextNow` is asked when something happens, for the context is made after its parts. */
export function watchTable(
  contextNow: () => ServerContext,
  log: Pick<FastifyBaseLogger, 'warn'>,
): TableWatch {
  const perform = (work: (context: ServerContext, host: OpenHost) => Promise<void>): void => {
    const context = contextNow()
    const host = context.door.current()
    if (host === null || host.meetings.cases().length === 0) return
    work(context, host).catch(() => log.warn({ reason: 'meeting' }, 'table not noted'))
  }
  return {
    noteOnline: (participantId) =>
      perform(async (context, host) => seat(context, host, participantId)),
    noteGap: (minutes) => perform(async (context, host) => keepGap(context, host, minutes)),
  }
}

/** Told to the table until someone says what those minutes were. Time in a standstill was not counted anyway. */
const keepGap = async (context: ServerContext, host: OpenHost, minutes: number): Promise<void> =>
  turnOf(host.vault)(async () => {
    const { meetings } = host
    for (const caseId of meetings.cases()) {
      const live = meetings.find(caseId)
      if (live === null || live.pause !== null) continue
      const gap = { minutes: minutes + (live.gap?.minutes ?? 0), at: toMoment(context.now()) }
      // oxlint-disable-next-line no-await-in-loop
      await meetings.keep(caseId, { ...live, moves: live.moves + 1, gap }, [])
      tellRecords(context, host, caseId, 'meeting')
    }
  })
