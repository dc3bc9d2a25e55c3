import { z } from 'zod'
import { role } from '../../shared/domain/role.ts'

/** What this screen tells about itself. The host adds who it is; nobody can say that for another. */
export type OwnPresence = Readonly<{
  field?: string
  cursor?: TextCursor | null
  status?: PresenceStatus
}>

/** 'writing': typed in this field since coming to it. */
export type PresenceStatus = 'writing' | 'here'

/** Two Yjs relative positions, base64; `head` is where the caret blinks. */
export type TextCursor = Readonly<{ anchor: string; head: string }>

const person = z.object({
  participantId: z.string(),
  name: z.string(),
  /** 1 to 10: the participant colour of tokens.css. */
  colour: z.int().min(1).max(10),
  role,
})
/** Someone who has this document open, as the host knows them. */
export type Person = Readonly<z.output<typeof person>>

const presence = z.object({
  user: person,
  field: z.string().optional(),
  cursor: z.object({ anchor: z.string(), head: z.string() }).nullish(),
  status: z.enum(['writing', 'here']).optional(),
})

/** Where one screen's caret is. A person with two screens has two. */
export type RemoteCaret = Readonly<{
  clientId: number
  person: Person
  field: string
  cursor: TextCursor | null
  status: PresenceStatus
}>

/** One entry as the host stamped it; null when it is not stamped (yet) or cannot be read. */
export function readPresence(
  clientId: number,
  state: unknown,
): Readonly<{ person: Person; caret: RemoteCaret | null }> | null {
  const parsed = presence.safeParse(state)
  if (!parsed.success) return null
  const { user, field, cursor = null, status = 'here' } = parsed.data
  const caret = field === undefined ? null : { clientId, person: user, field, cursor, status }
  return { person: user, caret }
}
