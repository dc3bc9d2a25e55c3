import {
  findPositionRefusal,
  findReplyRefusal,
} from '../../../shared/domain/authority/position-checks.ts'
import { positionGiven, positionReply } from '../../../shared/domain/authority/position-facts.ts'
import { positionAnswered, positionTaken } from '../../../shared/records/position-records.ts'
import {
  readAuthority,
  readPartyName,
  refuseWhen,
  requireOwnParty,
  toSaid,
} from './authority-facts.ts'
import { defineCommandRule } from '../command-rule.ts'

/**
 * A party answers once per decision; a second answer is kept as a correction of the first. What it was shown
 * is named by the decision's own place and hash in the chain.
 */
export const positionRule = defineCommandRule({
  recordType: positionTaken,
  input: positionGiven,
  async decide(given, facts) {
    const { today, state } = readAuthority(facts)
    requireOwnParty(facts, given.partyId)
    const decision = state.decisions.find(({ id }) => id === given.decisionId)
    refuseWhen(findPositionRefusal(given, decision))
    const said = toSaid(facts, given, today)
    const party = await readPartyName(facts, given.partyId)
    const shown = facts.records.find(({ n }) => n === decision?.n)
    const agreed = given.position === 'eens' ? { kind: null } : {}
    const body = {
      ...given,
      ...agreed,
      ...said,
      party,
      shownRecord: shown?.n ?? null,
      shownHash: shown?.hash ?? '',
    }
    const corrects = decision?.positions.find(({ partyId }) => partyId === given.partyId)?.n
    return corrects === undefined ? { body } : { body, corrects }
  },
})

/** The regisseur's reply belongs to the record of a deviating view. */
export const positionReplyRule = defineCommandRule({
  recordType: positionAnswered,
  input: positionReply,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    const decision = state.decisions.find(({ id }) => id === given.decisionId)
    refuseWhen(findReplyRefusal(given.partyId, decision))
    return { body: { ...given, on: today } }
  },
})
