import { createHash, randomUUID } from 'node:crypto'
import { toReflectionFormat } from '../../../shared/content/reflection/formats.ts'
import type { ReflectionSession } from '../../../shared/domain/reflection/fold-reflection.ts'
import { foldReflection } from '../../../shared/domain/reflection/fold-reflection.ts'
import type { ReflectionPhase } from '../../../shared/domain/reflection/phases.ts'
import type { StoryBody } from '../../../shared/domain/reflection/story.ts'
import { teamRoles } from '../../../shared/records/record-type.ts'
import { storyPublished, withoutWithdrawn } from '../../../shared/records/reflection-records.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { refuse } from '../../desk/command-rule.ts'
import { mayLead } from '../../desk/reflection-rules.ts'
import type { ParticipantRow, RecordRow } from '../../vault/vault-operations.ts'
import type { SessionPapers } from '../../vault/reflection-calls.ts'
import { toReflectionReply } from '../../views/reflection-session.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { requireCase } from '../require-case.ts'
import { tellRecords } from './tell-people.ts'

type ReflectionHandlers = Pick<
  Handlers,
  | 'reflectionSession'
  | 'writeReflectionCard'
  | 'changeReflectionCard'
  | 'openReflectionCards'
  | 'moveReflectionCard'
  | 'keepReflectionGroup'
  | 'castReflectionBallot'
>
type Caller = Readonly<{
  host: OpenHost
  me: ParticipantRow
  params: Readonly<{ caseId: string; sessionId: string }>
}>

/** Cards, groups and votes of the reflection sessions of a pilot group. */
export function reflectionHandlers(context: ServerContext): ReflectionHandlers {
  const tell = ({ host, params: { caseId } }: Caller) => {
    tellRecords(context, host, caseId, 'reflection')
    return {}
  }
  return {
    async reflectionSession(call) {
      const { session, story } = await requireSession(call)
      return toReply(context, call, session, story)
    },

    async writeReflectionCard(call) {
      const { host, me, params, body } = call
      const { session } = await requireSession(call, 'schrijven')
      const { columns, marks } = toReflectionFormat(session.format)
      const { place, words, mark } = body
      if (!columns.some(({ id }) => id === place)) throw new AppError('request/bad-input')
      if (mark !== null && !marks.some(({ id }) => id === mark))
        throw new AppError('request/bad-input')
      const id = randomUUID()
      const authorId = session.isAnonymous ? null : me.id
      const keyHash = toKeyHash(body.key)
      const card = { ...params, id, place, words, mark, authorId, keyHash }
      await host.vault.call('addReflectionCard', card)
      tell(call)
      return { id }
    },

    async changeReflectionCard(call) {
      const { host, params, body } = call
      const { session } = await requireSession(call, 'schrijven')
      const { words, mark, key } = body
      const { marks } = toReflectionFormat(session.format)
      if (mark !== null && !marks.some(({ id }) => id === mark))
        throw new AppError('request/bad-input')
      const which = { id: params.cardId, sessionId: params.sessionId, keyHash: toKeyHash(key) }
      const isDone = await host.vault.call('changeReflectionCard', { ...which, words, mark })
      // A card that is not there and one of somebody else look the same.
      if (!isDone) throw new AppError('request/not-found')
      return tell(call)
    },

    async openReflectionCards(call) {
      const { host, me, params, body } = call
      const { session } = await requireSession(call, 'onthullen')
      if (!mayLead(session, me)) refuse('notSessionLeader')
      const { cards } = await readPapers(host, params.sessionId)
      const places = toReflectionFormat(session.format).columns.map(({ id }) => id)
      const next = cards
        .filter(({ isOpen }) => !isOpen)
        .toSorted((a, b) => places.indexOf(a.place) - places.indexOf(b.place))[0]
      const id = body.all ? null : (next?.id ?? null)
      if (next !== undefined)
        await host.vault.call('openReflectionCards', { sessionId: params.sessionId, id })
      return tell(call)
    },

    async moveReflectionCard(call) {
      const { host, params, body } = call
      await requireSession(call, 'groeperen')
      const move = { sessionId: params.sessionId, id: params.cardId, groupId: body.groupId }
      if (!(await host.vault.call('moveReflectionCard', move)))
        throw new AppError('request/not-found')
      return tell(call)
    },

    async keepReflectionGroup(call) {
      const { host, params, body } = call
      await requireSession(call, 'groeperen')
      const { caseId, sessionId, groupId: id } = params
      await host.vault.call('keepReflectionGroup', { caseId, sessionId, id, title: body.title })
      return tell(call)
    },

    async castReflectionBallot(call) {
      const { host, me, params, body } = call
      const { session } = await requireSession(call, 'stemmen')
      const papers = await readPapers(host, params.sessionId)
      checkBallot(body.dots, papers, toReflectionFormat(session.format).dots)
      const ballot = { sessionId: params.sessionId, participantId: me.id, dots: body.dots }
      if (!(await host.vault.call('castReflectionBallot', ballot))) refuse('sessionKnown')
      return tell(call)
    },
  }
}

const toKeyHash = (key: string): Uint8Array => createHash('sha256').update(key).digest()

const readPapers = async ({ vault }: OpenHost, sessionId: string): Promise<SessionPapers> =>
  vault.call('readReflectionSession', { sessionId })

/** The session, when it is this participant's group. Throws 'request/not-found', or the refusal of another part. */
async function requireSession(
  { host, me, params: { caseId, sessionId } }: Caller,
  phase?: ReflectionPhase,
): Promise<Readonly<{ session: ReflectionSession; story: StoryBody | null }>> {
  await requireCase(host, me, caseId)
  if (!teamRoles.includes(me.role)) throw new AppError('request/not-found')
  const records = await host.vault.call('listRecords', { caseId, type: null })
  const session = foldReflection(records).sessions.find((one) => one.sessionId === sessionId)
  if (session === undefined) throw new AppError('request/not-found')
  if (phase !== undefined && session.phase !== phase) refuse('sessionPhase')
  return { session, story: findStory(records, session.storyId) }
}

function findStory(records: readonly RecordRow[], storyId: string | null): StoryBody | null {
  const stories = withoutWithdrawn(records).flatMap(({ type, body }) => {
    const read = type === storyPublished.type ? storyPublished.body.safeParse(body) : null
    return read?.success === true ? [read.data] : []
  })
  return stories.find((story) => story.storyId === storyId) ?? null
}

async function toReply(
  { now, online }: ServerContext,
  { host, me, params: { caseId, sessionId } }: Caller,
  session: ReflectionSession,
  story: StoryBody | null,
) {
  const admitted = host.gate.participants.list(caseId).filter((row) => row.status === 'admitted')
  const people = [...admitted.map(({ id }) => id), host.gate.owner.id]
  const nameOf = (id: string) => host.gate.participants.find(id)?.name ?? null
  return toReflectionReply({
    session,
    story,
    nameOf,
    papers: await readPapers(host, sessionId),
    leaderName: session.leaderId === null ? null : nameOf(session.leaderId),
    mayLead: mayLead(session, me),
    meId: me.id,
    hereIds: people.filter((id) => online.has(id)),
    now: now(),
  })
}

/** Each target once, no more dots than the format gives, and only for what is there. */
function checkBallot(
  dots: readonly Readonly<{ targetId: string; dots: number }>[],
  { cards, groups }: SessionPapers,
  most: number,
): void {
  const targets = new Set([
    ...groups.map(({ id }) => id),
    ...cards.filter(({ groupId }) => groupId === null).map(({ id }) => id),
  ])
  const total = dots.reduce((sum, one) => sum + one.dots, 0)
  const isOnce = new Set(dots.map(({ targetId }) => targetId)).size === dots.length
  if (total > most || !isOnce || !dots.every(({ targetId }) => targets.has(targetId)))
    throw new AppError('request/bad-input')
}
