import {
  at,
  atRow,
  defineCheck,
  isBlank,
  named,
  notApplicable,
  toOutcome,
} from './quality-check.ts'
import { toFirstName } from '../to-first-name.ts'

/** People around the family do something and said yes, or the plan says how that stands. */
export const networkUsedCheck = defineCheck({
  id: 'networkUsed',
  place: 'network',
  check({ network, domains, goals }) {
    const isUsed = network.some(({ agreed, offers }) => agreed === true && !isBlank(offers))
    const domain = domains.find(({ id }) => id === 'netwerk')
    const isExplained =
      domain?.state === 'nietAanDeOrde' ||
      domain?.state === 'gezinWilNiet' ||
      goals.some(({ domainId, status }) => domainId === 'netwerk' && status === 'open')
    return toOutcome(isUsed || isExplained ? [] : [at('network')])
  },
})

/** Who is written down as helping has said yes in person. */
export const networkYesCheck = defineCheck({
  id: 'networkYes',
  place: 'network',
  check({ network }) {
    const people = network.filter(({ name }) => !isBlank(name))
    if (people.length === 0) return notApplicable
    const asked = people.filter(({ agreed }) => agreed === null)
    const [first] = asked
    if (first === undefined) return toOutcome([])
    return toOutcome([
      atRow('network', 'network', first.id, named(asked.map(({ name }) => toFirstName(name)))),
    ])
  },
})
