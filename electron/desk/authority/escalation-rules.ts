import { requireRung } from '../../../shared/content/authority/escalation-ladder.ts'
import {
  findAnswerRefusal,
  findClosingRefusal,
  findOpeningRefusal,
} from '../../../shared/domain/authority/escalation-checks.ts'
import {
  escalationAnswer,
  escalationClosing,
  escalationOpening,
} from '../../../shared/domain/authority/escalation-facts.ts'
import { toNextId } from '../../../shared/domain/authority/fact.ts'
import {
  escalationAnswered,
  escalationClosed,
  escalationOpened,
} from '../../../shared/records/escalation-records.ts'
import { addWorkingDays } from '../../../shared/util/working-days.ts'
import { readAuthority, refuseWhen, toSaid } from './authority-facts.ts'
import { defineCommandRule } from '../command-rule.ts'

/** Escalating needs no mandate: it is what is left without one. The rung says how long an answer may take. */
export const escalationOpenRule = defineCommandRule({
  recordType: escalationOpened,
  input: escalationOpening,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    refuseWhen(findOpeningRefusal(given, state, today))
    const days = given.level === null ? null : requireRung(given.level).maxDays
    const dueOn = given.dueOn ?? (days === null ? null : addWorkingDays(today, days))
    return { body: { ...given, dueOn, id: toNextId('E', state.escalations), on: today } }
  },
})

/** One answer per escalation, by whom was asked through a link, or written down with evidence. */
export const escalationAnswerRule = defineCommandRule({
  recordType: escalationAnswered,
  input: escalationAnswer,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    const escalation = state.escalations.find(({ id }) => id === given.escalationId)
    refuseWhen(findAnswerRefusal(given, escalation))
    const said = toSaid(facts, given, today)
    refuseWhen(escalation !== undefined && said.on < escalation.on ? 'dayBefore' : null)
    return { body: { ...given, ...said } }
  },
})

/** Closed with a reason, answered or not. */
export const escalationCloseRule = defineCommandRule({
  recordType: escalationClosed,
  input: escalationClosing,
  decide(given, facts) {
    const { today, state } = readAuthority(facts)
    const escalation = state.escalations.find(({ id }) => id === given.escalationId)
    refuseWhen(findClosingRefusal(escalation, given.why))
    return { body: { ...given, on: today } }
  },
})
