import { z } from 'zod'
import { defineRecordType, teamRoles } from './record-type.ts'

const day = z.iso.date()

/** What a group says to begin an evaluation report. */
export const evaluationStart = z
  .object({ title: z.string().trim().min(1).max(120), from: day, until: day })
  .refine(({ from, until }) => from <= until, 'The first day comes first')

/** An evaluation report of a pilot group began; its words are in a live document, its figures are counted. */
export const evaluationStarted = defineRecordType({
  type: 'evaluation.started',
  body: z.object({
    title: z.string().trim().min(1).max(120),
    documentId: z.string().max(64),
    /** As it was begun; the group can change it in the document. */
    from: day,
    until: day,
  }),
  readers: teamRoles,
  writers: teamRoles,
  sentence: {
    nl: '{{by}} begon het evaluatieverslag ‘{{title}}’.',
    en: '{{by}} began the evaluation report ‘{{title}}’.',
  },
  values: ({ title }) => ({ title }),
})
