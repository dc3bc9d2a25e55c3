import { findBacked, findBackingRefusal } from '../../../shared/domain/authority/backing-checks.ts'
import { backingAnswer, backingRequest } from '../../../shared/domain/authority/backing-facts.ts'
import { readFacts, toNextId } from '../../../shared/domain/authority/fact.ts'
import { backingAsked, backingGiven } from '../../../shared/records/backing-records.ts'
import { readAuthority, refuseWhen, toSaid } from './authority-facts.ts'
import { defineCommandRule } from '../command-rule.ts'

/** Backing can be asked for anything that is on record, whoever is asked. */
export const backingAskRule = defineCommandRule({
  recordType: backingAsked,
  input: backingRequest,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    refuseWhen(findBacked(given.appliesTo, state).refusal)
    const asked = readFacts(facts.records, backingAsked).map(({ body }) => body)
    return { body: { ...given, id: toNextId('R', asked), on: today } }
  },
})

/** A yes and a no are both kept, each with the words that were said. */
export const backingGiveRule = defineCommandRule({
  recordType: backingGiven,
  input: backingAnswer,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    refuseWhen(findBackingRefusal(given, state, today))
    return { body: { ...given, ...toSaid(facts, given, today) } }
  },
})
