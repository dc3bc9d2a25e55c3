import { toNextId } from '../../../shared/domain/authority/fact.ts'
import {
  findAcknowledgementRefusal,
  findGrantRefusal,
  findMandateRefusal,
} from '../../../shared/domain/authority/mandate-checks.ts'
import {
  acknowledgementGiven,
  acknowledgementRequest,
  mandateEndedFact,
  mandateGrant,
} from '../../../shared/domain/authority/mandate-facts.ts'
import {
  acknowledgementAsked,
  mandateAcknowledged,
  mandateEnded,
  mandateGranted,
} from '../../../shared/records/mandate-records.ts'
import {
  readAuthority,
  readPartyName,
  refuseWhen,
  requireOwnParty,
  toSaid,
} from './authority-facts.ts'
import { defineCommandRule } from '../command-rule.ts'

/** A mandate begins with an id of the host and only the scope items that were ticked, each once. */
export const mandateGrantRule = defineCommandRule({
  recordType: mandateGranted,
  input: mandateGrant,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    refuseWhen(findGrantRefusal(given, today))
    const [scope, excludes] = [[...new Set(given.scope)], [...new Set(given.excludes)]]
    const id = toNextId('M', state.mandates)
    return { body: { ...given, scope: scope.toSorted(), excludes, id, on: today } }
  },
})

/** A mandate ends once; what was decided with it keeps its own term. */
export const mandateEndRule = defineCommandRule({
  recordType: mandateEnded,
  input: mandateEndedFact.body.omit({ on: true }),
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    refuseWhen(findMandateRefusal(state.mandates.find(({ id }) => id === given.mandateId)))
    return { body: { ...given, on: today } }
  },
})

/** Asking may be done again: a partner that does not answer is asked again. */
export const acknowledgementAskRule = defineCommandRule({
  recordType: acknowledgementAsked,
  input: acknowledgementRequest,
  async decide(given, facts) {
    const { today, state } = readAuthority(facts)
    refuseWhen(findMandateRefusal(state.mandates.find(({ id }) => id === given.mandateId)))
    return { body: { ...given, party: await readPartyName(facts, given.partyId), on: today } }
  },
})

/** A partner answers for itself, or the regisseur writes down what it answered. */
export const acknowledgementRule = defineCommandRule({
  recordType: mandateAcknowledged,
  input: acknowledgementGiven,
  async decide(given, facts) {
    const { today, state } = readAuthority(facts)
    requireOwnParty(facts, given.partyId)
    const mandate = state.mandates.find(({ id }) => id === given.mandateId)
    refuseWhen(findAcknowledgementRefusal(given, mandate))
    const before = mandate?.acknowledgements.find(({ partyId }) => partyId === given.partyId)
    const said = toSaid(facts, given, today)
    const body = { ...given, ...said, party: await readPartyName(facts, given.partyId) }
    const corrects = before?.answer?.n
    return corrects === undefined ? { body } : { body, corrects }
  },
})
