import { requireDeadlineTemplate } from '../../../shared/content/authority/deadline-templates.ts'
import {
  findMetRefusal,
  findStartRefusal,
} from '../../../shared/domain/authority/deadline-checks.ts'
import { deadlineMeeting, deadlineStart } from '../../../shared/domain/authority/deadline-facts.ts'
import { toTermEnd } from '../../../shared/domain/authority/deadline-term.ts'
import { toNextId } from '../../../shared/domain/authority/fact.ts'
import { deadlineMet, deadlineStarted } from '../../../shared/records/deadline-records.ts'
import { readAuthority, refuseWhen } from './authority-facts.ts'
import { defineCommandRule } from '../command-rule.ts'
import { toHostDay } from '../reverse-test-facts.ts'

/** A term starts from a record and ends when its template says; a page cannot stretch it. */
export const deadlineStartRule = defineCommandRule({
  recordType: deadlineStarted,
  input: deadlineStart,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    const record = facts.records.find(({ n }) => n === given.fromRecord)
    const hasRecord = record !== undefined
    refuseWhen(findStartRefusal(given, state.deadlines, { hasRecord, today }))
    const startsOn = given.startsOn ?? toHostDay(record?.at ?? facts.at)
    const dueOn = toTermEnd(startsOn, requireDeadlineTemplate(given.template))
    return { body: { ...given, startsOn, dueOn, id: toNextId('T', state.deadlines), on: today } }
  },
})

/** A term is met once. */
export const deadlineMeetRule = defineCommandRule({
  recordType: deadlineMet,
  input: deadlineMeeting,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    refuseWhen(findMetRefusal(state.deadlines.find(({ id }) => id === given.deadlineId)))
    return { body: { ...given, on: today } }
  },
})
