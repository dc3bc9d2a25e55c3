import { fourEyesOptions } from '../../shared/content/reverse-test/option-lists.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { teamRoles } from '../../shared/records/record-type.ts'
import {
  fourEyesCheck,
  reverseTestFourEyesChecked,
  reverseTestLegalOpenedEarly,
} from '../../shared/records/reverse-test-records.ts'
import { type CaseFacts, defineCommandRule, refuse } from './command-rule.ts'
import { requireTest, toHostDay } from './reverse-test-facts.ts'

/** The legal step waits until the effects have content; a reason opens it and is kept. */
export const legalOpenedEarlyRule = defineCommandRule({
  recordType: reverseTestLegalOpenedEarly,
  decide(body, facts) {
    requireTest(facts, body.testId)
    return { body }
  },
})

/**
 * A second pair of eyes is that of someone who does not work in the case. The colleague does it on an own
 * device, under the name of the invite; or the regisseur writes down who looked and when.
 */
export const fourEyesRule = defineCommandRule({
  recordType: reverseTestFourEyesChecked,
  input: fourEyesCheck,
  async decide({ testId, checked, by, on }, facts) {
    const { me, at } = facts
    requireTest(facts, testId)
    const offered = new Set(fourEyesOptions.map(({ id }) => id))
    if (checked.some((id) => !offered.has(id))) throw new AppError('request/bad-input')
    const today = toHostDay(at)
    const isOwnCheck = me.role === 'meelezer'
    const name = isOwnCheck ? me.name : by
    const day = isOwnCheck ? today : (on ?? today)
    if (name === '') throw new AppError('request/bad-input')
    if (day > today) refuse('dayAhead')
    if (await worksInCase(name, facts)) refuse('worksInCase')
    return { body: { testId, checked: [...new Set(checked)], by: name, on: day, isOwnCheck } }
  },
})

/** Named as regisseur, as worker of a party in the plan, or at the table in a role of the team. */
async function worksInCase(
  name: string,
  { caseRow, me, participants, readDocument }: CaseFacts,
): Promise<boolean> {
  const plan = await readDocument('plan')
  const workers = (plan?.content.parties ?? []).flatMap(({ worker, deputy }) => [worker, deputy])
  const team = [...participants, me].filter(
    ({ role, status }) => teamRoles.includes(role) && status !== 'refused',
  )
  return [caseRow.regisseur, ...workers, ...team.map((person) => person.name)].some(
    (known) => typeof known === 'string' && toCompared(known) === toCompared(name),
  )
}

/** Accents, capitals and double spaces do not make someone else of a person. */
const toCompared = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
