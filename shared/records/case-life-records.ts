import { z } from 'zod'
import {
  caseCloseReason,
  caseStatus,
  notifierAnswer,
  triageAnswer,
  triageOutcome,
} from '../domain/case-life.ts'
import { defineRecordType, planRoles, regisseurOnly, teamRoles } from './record-type.ts'

const words = (max = 2000) => z.string().trim().max(max)
const given = (max = 2000) => words(max).min(1)
/** The day of the story of a practice case, which is recorded later than it happened; else the time of recording counts. */
const storyDay = () => z.iso.date().optional()

/** A report (aanmelding): who asked for help or told of worries, and what. */
export const caseReported = defineRecordType({
  type: 'case.reported',
  body: z.object({ by: given(200), organisation: words(200), what: given(), on: z.iso.date() }),
  readers: teamRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{reporter}} heeft dit huishouden aangemeld.',
    en: '{{reporter}} reported this household.',
  },
  values: ({ by }) => ({ reporter: by }),
})

/** The ten triage questions (TR1 to TR10) and their outcome; "no" is an outcome too (domain reference 5.4). */
export const caseTriaged = defineRecordType({
  type: 'case.triaged',
  body: z.object({
    answers: z.record(z.string().regex(/^TR([1-9]|10)$/), triageAnswer),
    outcome: triageOutcome,
    reason: given(),
    on: storyDay(),
  }),
  readers: teamRoles,
  writers: regisseurOnly,
  sentence: { nl: '{{by}} rondde de triage af.', en: '{{by}} completed the triage.' },
  values: () => ({}),
})

/** A change of status: from, to and why. Closing also says who leads from now on, and whether a waakvlam burns. */
export const caseStatusChanged = defineRecordType({
  type: 'case.statusChanged',
  body: z.object({
    from: caseStatus.nullable(),
    to: caseStatus,
    why: given(),
    closing: z
      .object({ reason: caseCloseReason, ledBy: given(200), hasPilotLight: z.boolean() })
      .optional(),
    on: storyDay(),
  }),
  readers: planRoles,
  writers: regisseurOnly,
  sentence: { nl: '{{by}} veranderde de status.', en: '{{by}} changed the status.' },
  values: () => ({}),
})

/** What the notifier heard back: one of three answers that give nothing away (S002, domain reference 5.4). */
export const notifierAnswered = defineRecordType({
  type: 'case.notifierAnswered',
  body: z.object({ answer: notifierAnswer, on: z.iso.date() }),
  readers: teamRoles,
  writers: regisseurOnly,
  sentence: { nl: '{{by}} gaf de melder bericht.', en: '{{by}} answered the notifier.' },
  values: () => ({}),
})
