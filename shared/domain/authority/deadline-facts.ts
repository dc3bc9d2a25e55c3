import { z } from 'zod'
import { deadlineTemplate } from './authority-vocabulary.ts'
import { day, shortId, words } from './fact.ts'

/** What a page sends to start a term; its end is counted by the host. */
export const deadlineStart = z.object({
  template: deadlineTemplate,
  /** The record that it starts from. */
  fromRecord: z.int().positive(),
  /** The first day, where that is not the day of the record. */
  startsOn: day.nullable(),
  note: words(1000),
})

/** A term of law or practice started to run. */
export const deadlineStartedFact = {
  type: 'deadline.started',
  body: deadlineStart.extend({ id: shortId, startsOn: day, dueOn: day, on: day }),
} as const

/** What a page sends when a term was met or needs no watching any more. */
export const deadlineMeeting = z.object({ deadlineId: shortId, words: words(1000) })

/** What had to be done within a term was done. */
export const deadlineMetFact = {
  type: 'deadline.met',
  body: deadlineMeeting.extend({ on: day }),
} as const
