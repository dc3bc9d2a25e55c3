import { statusTransitions } from '../../shared/domain/case-life.ts'
import { caseStatusChanged } from '../../shared/records/case-life-records.ts'
import { defineCommandRule, refuse } from './command-rule.ts'

/**
 * Only the transitions of the status ladder; closing says who leads from now on, other changes do not.
 * `from` and the day are what the host knows: what a page says about them is not taken over.
 */
export const caseStatusRule = defineCommandRule({
  recordType: caseStatusChanged,
  decide(body, { caseRow }) {
    const { to, closing } = body
    if (to === caseRow.status) refuse('statusSame')
    if (!statusTransitions[caseRow.status].includes(to)) refuse('statusTransition')
    if (to === 'afgesloten' && closing === undefined) refuse('closingMissing')
    const said = { from: caseRow.status, to, why: body.why }
    return {
      body: closing === undefined || to !== 'afgesloten' ? said : { ...said, closing },
      status: to,
    }
  },
})
