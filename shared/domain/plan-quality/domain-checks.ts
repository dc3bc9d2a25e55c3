import { type LifeDomainId, lifeDomainIds } from '../vocabulary.ts'
import { atRow, defineCheck, isBlank, notApplicable, toOutcome } from './quality-check.ts'

/** A life domain in the plan says why the plan needs it; "niet aan de orde" needs no reason (AP 2018). */
export const domainNecessityCheck = defineCheck({
  id: 'domainNecessity',
  place: 'domains',
  check({ domains }) {
    const active = domains.filter(({ state }) => state === 'aanDeOrde')
    if (active.length === 0) return notApplicable
    return toOutcome(
      active.flatMap(({ id, necessity }) => {
        const domainId = lifeDomainIds.find((known) => known === id)
        return domainId === undefined || !isBlank(necessity) ? [] : [toFinding(domainId)]
      }),
    )
  },
})

const toFinding = (domainId: LifeDomainId) => atRow('domains', 'domains', domainId, { domainId })
