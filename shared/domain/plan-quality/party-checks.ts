import { toLatestAnswers } from '../party-answers.ts'
import { listPlanVoices } from '../plan-voices.ts'
import type { PlanFacts, RecordFacts } from './plan-facts.ts'
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

/** Names as people type them: spaces and capitals make no other person. */
const isSameName = (a: string, b: string): boolean => toPlain(a) === toPlain(b)
const toPlain = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** The parties that are asked; the regisseur's own entry does not answer about itself. */
const askedParties = (plan: PlanFacts, { regisseur }: RecordFacts) =>
  plan.parties.filter(
    ({ name, worker }) => !isBlank(name) && (regisseur === '' || !isSameName(worker, regisseur)),
  )

/** Every party answered whether this plan leads its own work. A no is an answer. */
export const partiesAnsweredCheck = defineCheck({
  id: 'partiesAnswered',
  place: 'network',
  check(plan, records) {
    const asked = askedParties(plan, records)
    if (asked.length === 0) return notApplicable
    const answers = toLatestAnswers(records.answers)
    const silent = asked.filter(({ id }) => !answers.has(id))
    const [first] = silent
    return toOutcome(
      first === undefined
        ? []
        : [atRow('network', 'parties', first.id, named(silent.map(({ name }) => name.trim())))],
    )
  },
})

/** All parties that answered name one and the same regisseur, that of the case. */
export const oneRegisseurCheck = defineCheck({
  id: 'oneRegisseur',
  place: 'network',
  check(plan, records) {
    const answers = toLatestAnswers(records.answers)
    const answered = askedParties(plan, records).flatMap((party) => {
      const answer = answers.get(party.id)
      return answer === undefined ? [] : [{ party, regisseur: answer.regisseur }]
    })
    const [first] = answered
    if (first === undefined) return notApplicable
    const expected = records.regisseur === '' ? first.regisseur : records.regisseur
    const others = answered.filter(
      ({ regisseur }) => isBlank(regisseur) || !isSameName(regisseur, expected),
    )
    return toOutcome(
      others.map(({ party }) => atRow('network', 'parties', party.id, { text: party.name.trim() })),
    )
  },
})

/** At the adoption everyone's position was recorded: silence counts, because it is recorded as silence. */
export const positionsCheck = defineCheck({
  id: 'positions',
  place: 'network',
  check(plan, records) {
    const { positions } = records
    if (positions === null) return notApplicable
    const recorded = new Set(positions.map(({ id }) => id))
    const without = listPlanVoices(plan.persons, plan.parties).filter(({ id }) => !recorded.has(id))
    const names = without.map(({ kind, name }) => (kind === 'gezin' ? toFirstName(name) : name))
    return toOutcome(names.length === 0 ? [] : [at('network', named(names))])
  },
})
