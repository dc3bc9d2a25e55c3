import { z } from 'zod'
import { itemAnswer } from './answer.ts'
import { questionnaire } from './questionnaire.ts'

const roundId = z.uuid()

/** A round began. The questions are kept with it: what was answered stays beside the words it answered. */
export const roundOpenedBody = z.object({
  roundId,
  title: z.string().trim().min(1).max(120),
  on: z.iso.date(),
  questionnaire,
})
export type RoundOpened = Readonly<z.output<typeof roundOpenedBody>>

/** An answer came in. Nobody reads these facts; what may be seen of them is in the view of the round. */
export const roundAnsweredBody = z.object({
  roundId,
  /** For whom, where organisations answer; empty where people do. */
  organisation: z.string().trim().max(120),
  /** Whether the host's owner wrote it down for that organisation. */
  isWrittenDown: z.boolean(),
  isFamily: z.boolean(),
  answers: z.array(itemAnswer).min(1).max(80),
})
export type RoundAnswered = Readonly<z.output<typeof roundAnsweredBody>>

/** A round is over: from here on its answers are shown. */
export const roundClosedBody = z.object({ roundId })

/** A municipality's own questions came into a group. */
export const questionnaireAddedBody = z.object({ questionnaire })
