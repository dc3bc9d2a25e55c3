import {
  findAgreementRefusal,
  findJudgementRefusal,
} from '../../../shared/domain/authority/agreement-checks.ts'
import {
  agreementAdoption,
  agreementJudgement,
} from '../../../shared/domain/authority/agreement-facts.ts'
import { toNextId } from '../../../shared/domain/authority/fact.ts'
import {
  agreementAdopted,
  agreementKept,
  agreementNotKept,
} from '../../../shared/records/agreement-records.ts'
import { readAuthority, refuseWhen, toLinkPerson } from './authority-facts.ts'
import { defineCommandRule } from '../command-rule.ts'

/** An agreement has someone who sees to it. A change is a new agreement that names the one it replaces. */
export const agreementAdoptRule = defineCommandRule({
  recordType: agreementAdopted,
  input: agreementAdoption,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    refuseWhen(findAgreementRefusal(given, state.agreements, today))
    return { body: { ...given, id: toNextId('A', state.agreements), on: today } }
  },
})

/** Looked back on, and kept. */
export const agreementKeptRule = defineCommandRule({
  recordType: agreementKept,
  input: agreementJudgement,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    const agreement = state.agreements.find(({ id }) => id === given.agreementId)
    refuseWhen(findJudgementRefusal(agreement, { isKept: true, why: given.why }))
    return { body: { ...given, saidBy: toLinkPerson(facts), on: today } }
  },
})

/** Looked back on, and not kept: with the reason, which is where the table learns. */
export const agreementNotKeptRule = defineCommandRule({
  recordType: agreementNotKept,
  input: agreementJudgement,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    const agreement = state.agreements.find(({ id }) => id === given.agreementId)
    refuseWhen(findJudgementRefusal(agreement, { isKept: false, why: given.why }))
    return { body: { ...given, saidBy: toLinkPerson(facts), on: today } }
  },
})
