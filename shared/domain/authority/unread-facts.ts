import { agreementAdoptedFact, agreementKeptFact, agreementNotKeptFact } from './agreement-facts.ts'
import { backingAskedFact, backingGivenFact } from './backing-facts.ts'
import { deadlineMetFact, deadlineStartedFact } from './deadline-facts.ts'
import { decisionSteps, decisionTakenFact, toStepFact } from './decision-facts.ts'
import {
  escalationAnsweredFact,
  escalationClosedFact,
  escalationOpenedFact,
} from './escalation-facts.ts'
import type { Fact, ToldFact } from './fact.ts'
import {
  acknowledgedFact,
  acknowledgementAskedFact,
  mandateEndedFact,
  mandateGrantedFact,
} from './mandate-facts.ts'
import { positionAnsweredFact, positionTakenFact } from './position-facts.ts'

const facts: readonly Fact[] = [
  ...[mandateGrantedFact, mandateEndedFact, acknowledgementAskedFact, acknowledgedFact],
  ...[agreementAdoptedFact, agreementKeptFact, agreementNotKeptFact],
  ...[decisionTakenFact, ...decisionSteps.map((step) => toStepFact(step))],
  ...[positionTakenFact, positionAnsweredFact],
  ...[escalationOpenedFact, escalationAnsweredFact, escalationClosedFact],
  ...[backingAskedFact, backingGivenFact, deadlineStartedFact, deadlineMetFact],
]
const byType: ReadonlyMap<string, Fact> = new Map(facts.map((fact) => [fact.type, fact]))

/**
 * The numbers of records about authority that this app cannot read: of a newer app, or damaged. What they
 * change is not known, so nothing is decided on top of them. Steps of a decision that this app does not know
 * count too; other new kinds of record do not touch what holds.
 */
export const findUnread = (records: readonly ToldFact[]): readonly number[] =>
  records.flatMap(({ n, type, body }) => {
    const fact = byType.get(type)
    const isRead =
      fact === undefined ? !type.startsWith('decision.') : fact.body.safeParse(body).success
    return isRead ? [] : [n]
  })
