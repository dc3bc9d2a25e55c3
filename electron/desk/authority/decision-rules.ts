import {
  findDecisionRefusal,
  findStepRefusal,
  toLastNumber,
} from '../../../shared/domain/authority/decision-checks.ts'
import {
  type DecisionDraft,
  decisionDraft,
  decisionStepGiven,
  type DecisionStep,
} from '../../../shared/domain/authority/decision-facts.ts'
import { toDefaultEnd } from '../../../shared/domain/authority/decision-term.ts'
import { toNextId } from '../../../shared/domain/authority/fact.ts'
import {
  decisionCarriedOut,
  decisionFamilyInformed,
  decisionNotCarriedOut,
  decisionReverted,
  decisionStarted,
  decisionTaken,
  decisionWaitingUnsafe,
  decisionWithdrawn,
} from '../../../shared/records/decision-records.ts'
import { readAuthority, readPartyName, refuseWhen, toToldDay } from './authority-facts.ts'
import { type CaseFacts, type CommandFact, defineCommandRule, refuse } from '../command-rule.ts'
import { requireTest } from '../reverse-test-facts.ts'
import { toTestLock } from '../reverse-test-lock.ts'

/**
 * A decision under authority, by the rules of domain reference 4.5. Number and id are the host's; the names of
 * affected parties are those of the plan on this day. The reverse test under it is locked in the same step, so
 * that nobody changes the reasons afterwards.
 */
export const decisionTakeRule = defineCommandRule({
  recordType: decisionTaken,
  input: decisionDraft,
  async decide(given, facts) {
    const { today, state } = readAuthority(facts)
    refuseWhen(findDecisionRefusal(given, state, today))
    const id = toNextId('D', state.decisions)
    const alongside = toLocks(facts, given.reverseTestId, id)
    const { touches: _touches, lastKnownNumber: _known, affected, ...kept } = given
    const body = {
      ...kept,
      id,
      number: toLastNumber(state.decisions) + 1,
      kind: 'besluit' as const,
      scopeIds: [...new Set(given.scopeIds)].toSorted(),
      affected: await nameParties(facts, affected),
      validUntil: given.validUntil ?? toDefaultEnd(given.startsOn),
      on: today,
    }
    return { body, alongside }
  },
})

/** A decision rests on a test that says something: one without a justification is no reason yet. */
function toLocks(
  facts: CaseFacts,
  testId: string | null,
  decisionId: string,
): readonly CommandFact[] {
  if (testId === null) return []
  if (requireTest(facts, testId).versions.length === 0) refuse('testNotJustified')
  const lock = toTestLock(facts, testId, decisionId)
  return lock === null ? [] : [lock]
}

async function nameParties(facts: CaseFacts, ids: DecisionDraft['affected']) {
  const named: { partyId: string; party: string }[] = []
  for (const partyId of new Set(ids))
    named.push({ partyId, party: await readPartyName(facts, partyId) })
  return named
}

const defineStepRule = (step: DecisionStep, recordType: typeof decisionStarted) =>
  defineCommandRule({
    recordType,
    input: decisionStepGiven,
    decide(given, facts) {
      const { today, state } = readAuthority(facts)
      const on = toToldDay(given.on, today)
      const decision = state.decisions.find(({ id }) => id === given.decisionId)
      refuseWhen(findStepRefusal(step, decision, { on, words: given.words }))
      return { body: { ...given, on } }
    },
  })

/** One rule per step; all of them look at where the decision stands. */
export const decisionStepRules = [
  defineStepRule('familyInformed', decisionFamilyInformed),
  defineStepRule('started', decisionStarted),
  defineStepRule('carriedOut', decisionCarriedOut),
  defineStepRule('notCarriedOut', decisionNotCarriedOut),
  defineStepRule('withdrawn', decisionWithdrawn),
  defineStepRule('reverted', decisionReverted),
  defineStepRule('waitingUnsafe', decisionWaitingUnsafe),
] as const
