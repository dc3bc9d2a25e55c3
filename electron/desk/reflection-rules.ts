import { z } from 'zod'
import {
  foldReflection,
  type Reflection,
  type ReflectionSession,
} from '../../shared/domain/reflection/fold-reflection.ts'
import { isPhaseAfter, reflectionPhases } from '../../shared/domain/reflection/phases.ts'
import { phaseBody } from '../../shared/domain/reflection/reflection-facts.ts'
import {
  reflectionActionAgreed,
  reflectionActionSettled,
  reflectionPhaseEntered,
  reflectionStarted,
  storyPublished,
  storyWithdrawn,
  withoutWithdrawn,
} from '../../shared/records/reflection-records.ts'
import type { ParticipantRow } from '../vault/vault-operations.ts'
import { type CaseFacts, defineCommandRule, refuse } from './command-rule.ts'

const maxPartMinutes = 180

/** A session begins in a pilot group only; a household's table is no place for it. */
const startRule = defineCommandRule({
  recordType: reflectionStarted,
  decide(body, facts) {
    const { sessions } = requireGroup(facts)
    if (sessions.some(({ sessionId }) => sessionId === body.sessionId)) refuse('sessionKnown')
    if (body.storyId !== null && !readStoryIds(facts).includes(body.storyId))
      refuse('sessionUnknown')
    return { body }
  },
})

/** What a page asks: how long the part may take; the host says when that is over. */
const phaseInput = phaseBody
  .omit({ endsAt: true })
  .extend({ minutes: z.int().min(1).max(maxPartMinutes).nullable() })

/** Its leader takes a session forward, skipping what the group does not need. */
const phaseRule = defineCommandRule({
  recordType: reflectionPhaseEntered,
  input: phaseInput,
  decide({ minutes, ...body }, facts) {
    const session = requireSession(facts, body.sessionId)
    if (!mayLead(session, facts.me)) refuse('notSessionLeader')
    const isBack = isPhaseAfter(session.phase, body.phase)
    if (isBack || (body.phase === session.phase && body.round < session.round))
      refuse('sessionPhase')
    const endsAt = minutes === null ? null : new Date(facts.at + minutes * 60_000).toISOString()
    return { body: { ...body, endsAt } }
  },
})

/** Anyone in the group writes down who takes something up. */
const actionRule = defineCommandRule({
  recordType: reflectionActionAgreed,
  decide(body, facts) {
    const session = requireSession(facts, body.sessionId)
    if (session.phase === lastPhase) refuse('sessionPhase')
    const { actions } = foldReflection(facts.records)
    if (actions.some(({ actionId }) => actionId === body.actionId)) refuse('sessionKnown')
    return { body }
  },
})

const settleRule = defineCommandRule({
  recordType: reflectionActionSettled,
  decide(body, facts) {
    const { actions } = requireGroup(facts)
    if (!actions.some(({ actionId }) => actionId === body.actionId)) refuse('sessionUnknown')
    return { body }
  },
})

/** Only a story that is in the library can be taken out of it. */
const withdrawRule = defineCommandRule({
  recordType: storyWithdrawn,
  decide(body, facts) {
    if (!readStoryIds(facts).includes(body.storyId)) refuse('storyGone')
    return { body }
  },
})

const readStoryIds = ({ records }: CaseFacts): readonly string[] =>
  withoutWithdrawn(records).flatMap(({ type, body }) => {
    const story = type === storyPublished.type ? storyPublished.body.safeParse(body).data : null
    return story?.storyId ?? []
  })

/** The rules of reflection sessions, and of the stories that they learn from. */
export const reflectionRules = [startRule, phaseRule, actionRule, settleRule, withdrawRule] as const

const lastPhase = reflectionPhases.at(-1)

/** Who began a session leads it; the owner of the laptop can too, so that it never stands still. */
export const mayLead = (
  { leaderId }: Pick<ReflectionSession, 'leaderId'>,
  { id, caseId }: Pick<ParticipantRow, 'id' | 'caseId'>,
): boolean => leaderId === id || caseId === null

function requireGroup({ caseRow, records }: CaseFacts): Reflection {
  if (caseRow.kind !== 'pilotgroep') refuse('sessionUnknown')
  return foldReflection(records)
}

function requireSession(facts: CaseFacts, id: string): ReflectionSession {
  const found = requireGroup(facts).sessions.find(({ sessionId }) => sessionId === id)
  if (found === undefined) refuse('sessionUnknown')
  return found
}
