import { findAgendaTemplate } from '../../../shared/content/meeting/agenda-templates.ts'
import { toAgendaContent } from '../../../shared/content/meeting/to-agenda-content.ts'
import { inOrder } from '../../../shared/content/practice-cases/in-order.ts'
import type { DocumentContent } from '../../../shared/document/seed.ts'
import { meetingHeldGiven, meetingPlan } from '../../../shared/domain/meeting/meeting-facts.ts'
import { itemLead, screenPlace } from '../../../shared/domain/meeting/meeting-vocabulary.ts'
import {
  meetingCancelled,
  meetingHeld,
  meetingMoved,
  meetingPlanned,
} from '../../../shared/records/meeting-records.ts'
import type { z } from 'zod'
import { defineCommandRule, refuse } from '../command-rule.ts'
import { toNewDocument } from '../new-document.ts'
import { toHostDay } from '../reverse-test-facts.ts'
import { readMeetings, requireMeeting, toNextMeetingId } from './meeting-facts.ts'

/** A meeting begins with its two documents, in the step that records its planning. */
export const meetingPlanRule = defineCommandRule({
  recordType: meetingPlanned,
  input: meetingPlan,
  decide(given, facts) {
    const { agenda: _agenda, inLanguage: _inLanguage, ...plan } = given
    const today = toHostDay(facts.at)
    if (plan.on < today) refuse('dayPast')
    const meeting = toNewDocument('meeting', facts.caseRow.id, { agenda: toAgenda(given) })
    const prep = toNewDocument('meetingPrep', facts.caseRow.id, {})
    return {
      body: {
        ...plan,
        meetingId: toNextMeetingId(readMeetings(facts)),
        documentId: meeting.row.id,
        prepDocumentId: prep.row.id,
        plannedOn: today,
      },
      documents: [meeting, prep],
    }
  },
})

function toAgenda({
  kind,
  agenda,
  inLanguage = 'nl',
}: z.output<typeof meetingPlan>): NonNullable<DocumentContent<'meeting'>['agenda']> {
  if (agenda === undefined) return toAgendaContent(findAgendaTemplate(kind), inLanguage)
  return inOrder(
    agenda.map(({ title, minutes, lead, screen }, index) => ({
      id: `i${index + 1}`,
      title,
      minutes,
      lead: itemLead.catch('voorzitter').parse(lead),
      screen: screenPlace.catch('leeg').parse(screen),
    })),
  )
}

/** Only a meeting that has not begun can be moved. */
export const meetingMoveRule = defineCommandRule({
  recordType: meetingMoved,
  decide(body, facts) {
    requirePlanned(facts, body.meetingId)
    if (body.on < toHostDay(facts.at)) refuse('dayPast')
    return { body }
  },
})

/** Only a meeting that has not begun can be called off. */
export const meetingCancelRule = defineCommandRule({
  recordType: meetingCancelled,
  decide(body, facts) {
    requirePlanned(facts, body.meetingId)
    return { body }
  },
})

/** A meeting that was held without the app has its number in the same row. */
export const meetingHeldRule = defineCommandRule({
  recordType: meetingHeld,
  input: meetingHeldGiven,
  decide(given, facts) {
    if (given.on > toHostDay(facts.at)) refuse('dayAhead')
    return { body: { ...given, meetingId: toNextMeetingId(readMeetings(facts)) } }
  },
})

/** Refuses what was begun, held or called off. */
export function requirePlanned(facts: Parameters<typeof requireMeeting>[0], meetingId: string) {
  const meeting = requireMeeting(facts, meetingId)
  if (meeting.status === 'bezig' || meeting.status === 'gepauzeerd') refuse('meetingRunning')
  if (meeting.status !== 'gepland') refuse('meetingOver')
  return meeting
}
