import * as facts from '../domain/meeting/meeting-facts.ts'
import type { Role } from '../domain/role.ts'
import { defineRecordType, planRoles, regisseurOnly } from './record-type.ts'

/** Who leads a meeting. */
export const meetingLeaders: readonly Role[] = ['regisseur', 'voorzitter']
/** Who keeps the list at the table. */
export const meetingKeepers: readonly Role[] = ['regisseur', 'voorzitter', 'schrijver']
/** Made by the host itself. */
const hostOnly: readonly Role[] = []

/** A meeting was planned. Where its preparation stands is told to who may open it. */
export const meetingPlanned = defineRecordType({
  ...facts.meetingPlannedFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} plande een rondetafelgesprek op {{on}}.',
    en: '{{by}} planned a round-table meeting on {{on}}.',
  },
  values: ({ on }) => ({ on }),
  shownTo({ prepDocumentId, ...rest }, role) {
    return meetingKeepers.includes(role) && prepDocumentId !== undefined
      ? { ...rest, prepDocumentId }
      : rest
  },
})

/** A meeting was moved. */
export const meetingMoved = defineRecordType({
  ...facts.meetingMovedFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: 'Het gesprek is verzet naar {{on}}.',
    en: 'The meeting was moved to {{on}}.',
  },
  values: ({ on }) => ({ on }),
})

/** A meeting was called off. */
export const meetingCancelled = defineRecordType({
  ...facts.meetingCancelledFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: { nl: 'Het gesprek gaat niet door.', en: 'The meeting was called off.' },
  values: () => ({}),
})

/** A meeting began. */
export const meetingStarted = defineRecordType({
  ...facts.meetingStartedFact,
  readers: planRoles,
  writers: meetingLeaders,
  sentence: { nl: '{{by}} begon het gesprek.', en: '{{by}} began the meeting.' },
  values: () => ({}),
})

/** The table stood still. */
export const meetingPaused = defineRecordType({
  ...facts.meetingPausedFact,
  readers: planRoles,
  writers: hostOnly,
  sentence: { nl: 'Het gesprek lag even stil.', en: 'The meeting stood still for a moment.' },
  values: () => ({}),
})

/** The table went on. */
export const meetingResumed = defineRecordType({
  ...facts.meetingResumedFact,
  readers: planRoles,
  writers: hostOnly,
  sentence: { nl: 'Het gesprek ging verder.', en: 'The meeting went on.' },
  values: () => ({}),
})

/** Someone came to the table. */
export const meetingPersonIn = defineRecordType({
  ...facts.personInFact,
  readers: planRoles,
  writers: meetingKeepers,
  sentence: { nl: '{{name}} kwam aan tafel.', en: '{{name}} came to the table.' },
  values: ({ name }) => ({ name }),
})

/** Someone left the table. */
export const meetingPersonOut = defineRecordType({
  ...facts.personOutFact,
  readers: planRoles,
  writers: meetingKeepers,
  sentence: { nl: 'Iemand ging van tafel.', en: 'Someone left the table.' },
  values: () => ({}),
})

/** An item of the agenda began. */
export const meetingItemStarted = defineRecordType({
  ...facts.itemStartedFact,
  readers: planRoles,
  writers: hostOnly,
  sentence: { nl: 'Punt begonnen: {{title}}', en: 'Item begun: {{title}}' },
  values: ({ title }) => ({ title }),
})

/** An item of the agenda was left. */
export const meetingItemDone = defineRecordType({
  ...facts.itemDoneFact,
  readers: planRoles,
  writers: hostOnly,
  sentence: { nl: 'Punt gehad: {{title}}', en: 'Item left: {{title}}' },
  values: ({ title }) => ({ title }),
})

/** A meeting ended. */
export const meetingEnded = defineRecordType({
  ...facts.meetingEndedFact,
  readers: planRoles,
  writers: meetingLeaders,
  sentence: {
    nl: '{{by}} sloot het gesprek na {{minutes}} minuten.',
    en: '{{by}} closed the meeting after {{minutes}} minutes.',
  },
  values: ({ minutes }) => ({ minutes }),
})

/** A meeting that was held without the app. */
export const meetingHeld = defineRecordType({
  ...facts.meetingHeldFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: 'Er was een rondetafelgesprek van {{minutes}} minuten.',
    en: 'There was a round-table meeting of {{minutes}} minutes.',
  },
  values: ({ minutes }) => ({ minutes }),
})

/** Someone was called after a meeting. How it went is the regisseur's, unless it was shared. */
export const meetingCalled = defineRecordType({
  ...facts.afterCareCalledFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} schreef op dat {{person}} na het gesprek is gebeld.',
    en: '{{by}} wrote down that {{person}} was called after the meeting.',
  },
  values: ({ person }) => ({ person }),
  shownTo: (body, role) =>
    body.isShared || regisseurOnly.includes(role) ? body : { ...body, how: '' },
})
