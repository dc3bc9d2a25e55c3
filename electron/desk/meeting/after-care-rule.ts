import { toHeldDay } from '../../../shared/output/meeting-when.ts'
import { meetingCalled } from '../../../shared/records/meeting-records.ts'
import { defineCommandRule, refuse } from '../command-rule.ts'
import { toHostDay } from '../reverse-test-facts.ts'
import { requireMeeting } from './meeting-facts.ts'

/** A call after a meeting: only of one that was held, from its day on, and not of a day to come. */
export const afterCareCallRule = defineCommandRule({
  recordType: meetingCalled,
  decide(body, facts) {
    const meeting = requireMeeting(facts, body.meetingId)
    const { status } = meeting
    if (status !== 'afgelopen' && status !== 'opgeschreven') refuse('meetingNotHeld')
    if (body.on > toHostDay(facts.at)) refuse('dayAhead')
    if (body.on < toHeldDay(meeting)) refuse('dayBeforeMeeting')
    return { body }
  },
})
