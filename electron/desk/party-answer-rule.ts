import { partyAnswered } from '../../shared/records/party-records.ts'
import { defineCommandRule, refuse } from './command-rule.ts'

/**
 * A party answers for itself on its own device; who leads or writes at the table may write an answer down
 * for it. Whose answer it is follows from the invite, and how the party is called from the plan as the host
 * has it: neither is taken from the page.
 */
export const partyAnswerRule = defineCommandRule({
  recordType: partyAnswered,
  async decide(body, { me, readDocument }) {
    const isOwnAnswer = me.partyId !== null && me.partyId === body.partyId
    if (me.role === 'professional' && !isOwnAnswer) refuse('notYourParty')
    if (body.leads !== 'ja' && body.reason === '') refuse('reasonMissing')
    const plan = await readDocument('plan')
    const found = plan?.content['parties']?.find(({ id }) => id === body.partyId)
    const party = typeof found?.['name'] === 'string' ? found['name'].trim() : ''
    if (party === '') refuse('partyGone')
    const answeredBy = isOwnAnswer ? me.name : body.answeredBy
    return { body: { ...body, party, isOwnAnswer, answeredBy } }
  },
})
