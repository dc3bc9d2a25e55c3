import type { ReflectionPhase } from './phases.ts'
import {
  actionBody,
  type ActionBody,
  actionSettledBody,
  type ActionOutcome,
  phaseBody,
  startedBody,
  type StartedBody,
} from './reflection-facts.ts'

/** A fact as the host keeps it or as a page gets it. */
export type ReflectionFact = Readonly<{
  type: string
  at: string | number
  byId: string | null
  byName?: string | null
  body: unknown
}>

/** A session as the facts so far make it. */
export type ReflectionSession = StartedBody &
  Readonly<{
    leaderId: string | null
    leaderName: string | null
    startedAt: string | number
    phase: ReflectionPhase
    round: number
    endsAt: string | null
  }>

/** Something that somebody took up, with what became of it. */
export type ReflectionAction = ActionBody &
  Readonly<{ outcome: ActionOutcome | null; remark: string }>

export type Reflection = Readonly<{
  /** In the order in which they began. */
  sessions: readonly ReflectionSession[]
  actions: readonly ReflectionAction[]
}>

/** The sessions and actions of a group. What cannot be read is left out. */
export function foldReflection(facts: readonly ReflectionFact[]): Reflection {
  const sessions = new Map<string, ReflectionSession>()
  const actions = new Map<string, ReflectionAction>()
  for (const fact of facts) {
    addStarted(sessions, fact)
    addPhase(sessions, fact)
    addAction(actions, fact)
  }
  return { sessions: [...sessions.values()], actions: [...actions.values()] }
}

/** Actions that are still to be done, the first day first: with these a next session opens. */
export const toOpenActions = (actions: readonly ReflectionAction[]): readonly ReflectionAction[] =>
  actions
    .filter(({ outcome }) => outcome === null || outcome === 'loopt')
    .toSorted((a, b) => compare(a.dueOn ?? '9999', b.dueOn ?? '9999'))

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function addStarted(
  sessions: Map<string, ReflectionSession>,
  { type, at, byId, byName = null, body }: ReflectionFact,
): void {
  const read = type === 'reflection.started' ? startedBody.safeParse(body) : null
  if (read?.success !== true || sessions.has(read.data.sessionId)) return
  const beginning = { phase: 'schrijven', round: 0, endsAt: null } as const
  const leader = { leaderId: byId, leaderName: byName, startedAt: at }
  sessions.set(read.data.sessionId, { ...read.data, ...leader, ...beginning })
}

function addPhase(sessions: Map<string, ReflectionSession>, { type, body }: ReflectionFact): void {
  const read = type === 'reflection.phaseEntered' ? phaseBody.safeParse(body) : null
  if (read?.success !== true) return
  const { sessionId, ...phase } = read.data
  const session = sessions.get(sessionId)
  if (session !== undefined) sessions.set(sessionId, { ...session, ...phase })
}

function addAction(actions: Map<string, ReflectionAction>, { type, body }: ReflectionFact): void {
  const agreed = type === 'reflection.actionAgreed' ? actionBody.safeParse(body) : null
  if (agreed?.success === true)
    actions.set(agreed.data.actionId, { ...agreed.data, outcome: null, remark: '' })
  const settled = type === 'reflection.actionSettled' ? actionSettledBody.safeParse(body) : null
  if (settled?.success !== true) return
  const { actionId, outcome, remark } = settled.data
  const action = actions.get(actionId)
  if (action !== undefined) actions.set(actionId, { ...action, outcome, remark })
}
