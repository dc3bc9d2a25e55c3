import { randomUUID } from 'node:crypto'
import type { MeetingView } from '../../shared/api/meeting-routes.ts'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { foldMeetings, type MeetingState } from '../../shared/domain/meeting/fold-meeting.ts'
import type { MeetingMove } from '../../shared/domain/meeting/meeting-move.ts'
import type { Role } from '../../shared/domain/role.ts'
import { type RawSocket, openRawSocket, ownProtocols } from './raw-socket.ts'
import type { TestHost } from './running-host.ts'

type Refused = Readonly<{ status: number; body: unknown }>

/** Someone at the table with a page open. */
export type Guest = Readonly<{ token: string; id: string; socket: RawSocket }>

/** A day that is always ahead, and a meeting on it. */
export const meetingPlan = {
  kind: 'eerste',
  on: '2099-03-02',
  from: '15:30',
  minutes: 90,
  place: 'Buurthuis De Linde',
  language: 'Nederlands',
  interpreter: '',
} as const

/** One household's table on a running host. */
export class MeetingTable {
  readonly #host: TestHost
  readonly caseId: string

  constructor(host: TestHost, caseId = host.caseIds[0] ?? '') {
    this.#host = host
    this.caseId = caseId
  }

  async command(type: string, body: object, token?: string): Promise<RecordLine> {
    const input = { params: { caseId: this.caseId }, body: toCommand(type, body) }
    return this.#host.ask('makeRecord', input, token)
  }

  async tryCommand(type: string, body: object, token?: string): Promise<Refused> {
    const input = { params: { caseId: this.caseId }, body: toCommand(type, body) }
    return this.#host.tryAsk('makeRecord', input, token)
  }

  async move(body: MeetingMove, token?: string): Promise<NonNullable<MeetingView['live']>> {
    const { live } = await this.#host.ask(
      'moveMeeting',
      { params: { caseId: this.caseId }, body },
      token,
    )
    if (live === null) throw new Error('no meeting runs')
    return live
  }

  async tryMove(body: object, token?: string): Promise<Refused> {
    return this.#host.tryAsk('moveMeeting', { params: { caseId: this.caseId }, body }, token)
  }

  async view(token?: string): Promise<MeetingView> {
    return this.#host.ask('meeting', { params: { caseId: this.caseId } }, token)
  }

  async meetings(token?: string): Promise<readonly MeetingState[]> {
    return foldMeetings(await this.#host.ask('records', { params: { caseId: this.caseId } }, token))
  }

  /** The newest meeting. */
  async meeting(): Promise<MeetingState> {
    const found = (await this.meetings()).at(-1)
    if (found === undefined) throw new Error('no meeting')
    return found
  }

  /** Plans one and begins it; answers its id. */
  async begin(): Promise<string> {
    await this.command('meeting.planned', meetingPlan)
    const { meetingId } = await this.meeting()
    await this.command('meeting.started', { meetingId })
    return meetingId
  }

  /** Comes in and opens a page. */
  async enter(role: Role, name: string): Promise<Guest> {
    const { token, id } = await this.#host.join(role, this.caseId, name)
    return { token, id, socket: await openRawSocket(`${this.#host.url}/live`, ownProtocols(token)) }
  }

  /** The place of a name on the list of who is here. */
  async place(name: string): Promise<string> {
    const found = (await this.meeting()).attendance.find((person) => person.name === name)
    if (found === undefined) throw new Error('not at the table')
    return found.attendeeId
  }
}

const toCommand = (type: string, body: object) => ({ key: randomUUID(), type, body: { ...body } })
