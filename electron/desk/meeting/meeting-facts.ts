import {
  findRunningMeeting,
  foldMeetings,
  isRunning,
  type MeetingState,
} from '../../../shared/domain/meeting/fold-meeting.ts'
import type { LiveMeeting } from '../../../shared/domain/meeting/live-meeting.ts'
import { type CaseFacts, refuse } from '../command-rule.ts'

/** The meetings of this case as they stand. */
export const readMeetings = ({ records }: Pick<CaseFacts, 'records'>): readonly MeetingState[] =>
  foldMeetings(records)

/** The meeting that a command names; refuses one that is not of this case. */
export function requireMeeting(facts: CaseFacts, meetingId: string): MeetingState {
  const found = readMeetings(facts).find((meeting) => meeting.meetingId === meetingId)
  return found ?? refuse('meetingUnknown')
}

/** A meeting that runs, with its small things. */
export type Running = Readonly<{ meeting: MeetingState; live: LiveMeeting }>

/** The meeting that a command names, when it runs; refuses otherwise. */
export function requireRunning(facts: CaseFacts, meetingId: string): Running {
  const meeting = requireMeeting(facts, meetingId)
  const live = facts.table?.live ?? null
  if (!isRunning(meeting.status) || live?.meetingId !== meetingId) refuse('meetingNotRunning')
  return { meeting, live }
}

/** Refuses while another meeting of this case runs. */
export function requireNoneRunning(facts: CaseFacts): void {
  if (findRunningMeeting(readMeetings(facts)) !== null) refuse('meetingRunning')
}

/** 'RT3' after 'RT2'; counts on from the highest, so that none is used twice. */
export function toNextMeetingId(meetings: readonly MeetingState[]): string {
  const numbers = meetings.map(({ meetingId }) => Number(/^RT(\d{1,9})$/.exec(meetingId)?.[1] ?? 0))
  return `RT${Math.max(0, ...numbers) + 1}`
}

/** A moment of the host's clock as records hold it. */
export const toMoment = (at: number): string => new Date(at).toISOString()
