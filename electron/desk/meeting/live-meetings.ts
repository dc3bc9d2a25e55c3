import { z } from 'zod'
import { type LiveMeeting, liveMeeting } from '../../../shared/domain/meeting/live-meeting.ts'
import type { NewRecord, Vault } from '../../vault/vault-operations.ts'
import type { TableFacts } from './table-facts.ts'

const liveName = 'meeting.live'
const endingName = 'meeting.ending'
const kept = z.record(z.string(), liveMeeting)
const keptEnding = z.array(z.string())

type Setting = ReturnType<TableFacts['toSettings']>[number]

/**
 * The small things of the meetings that run, by case. Kept in the vault in the same step as the facts they
 * belong to, so that a host that was killed goes on where it was. Callers let changes in one at a time.
 */
export type LiveMeetings = Readonly<{
  find(caseId: string): LiveMeeting | null
  /** Cases with a running meeting. */
  cases(): readonly string[]
  /** Cases whose meeting ended and whose guests may still be here: a crash came between. */
  ending(): readonly string[]
  /** How a change is kept, for who writes facts at the same time; `read` takes it up afterwards. */
  toSettings(caseId: string, live: LiveMeeting | null): readonly Setting[]
  /** Takes up what was kept. */
  read(): Promise<void>
  /** Keeps a change, with the facts that it makes. */
  keep(caseId: string, live: LiveMeeting, records: readonly NewRecord[]): Promise<void>
  /** Called when the guests of an ended meeting are gone. */
  noteEmptied(caseId: string): Promise<void>
}>

/** The running meetings of an open vault. */
export async function readLiveMeetings(vault: Pick<Vault, 'call'>): Promise<LiveMeetings> {
  let meetings: Readonly<Record<string, LiveMeeting>> = {}
  let ending: readonly string[] = []
  const read = async (): Promise<void> => {
    meetings = parseKept(await vault.call('readSetting', { name: liveName }), kept) ?? {}
    ending = parseKept(await vault.call('readSetting', { name: endingName }), keptEnding) ?? []
  }
  const toSettings: LiveMeetings['toSettings'] = (caseId, live) => {
    const { [caseId]: _before, ...others } = meetings
    const next = live === null ? others : { ...others, [caseId]: live }
    const going = live === null ? [...new Set([...ending, caseId])] : ending
    return [
      { name: liveName, value: JSON.stringify(next) },
      { name: endingName, value: JSON.stringify(going) },
    ]
  }
  await read()
  return {
    find: (caseId) => meetings[caseId] ?? null,
    cases: () => Object.keys(meetings),
    ending: () => ending,
    toSettings,
    read,
    async keep(caseId, live, records) {
      await vault.call('appendRecords', { records, settings: toSettings(caseId, live) })
      meetings = { ...meetings, [caseId]: live }
    },
    async noteEmptied(caseId) {
      const value = JSON.stringify(ending.filter((id) => id !== caseId))
      await vault.call('writeSetting', { name: endingName, value })
      await read()
    },
  }
}

/** Null for what this app does not understand: the facts are still there, and the table begins anew. */
function parseKept<T>(text: string | null, schema: z.ZodType<T>): T | null {
  if (text === null) return null
  const parsed = schema.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}
