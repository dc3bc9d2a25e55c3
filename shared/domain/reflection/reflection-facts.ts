import { z } from 'zod'
import { reflectionPhase } from './phases.ts'

/** Ways to hold a session; their columns, questions and times are data (content/reflection/formats.ts). */
export const reflectionFormats = ['terugblik', 'casus', 'intervisie', 'visie', 'werkmodel'] as const
export const reflectionFormat = z.enum(reflectionFormats)
export type ReflectionFormatId = z.output<typeof reflectionFormat>

const sessionId = z.uuid()
const day = z.iso.date()

/** A session began. Who recorded it leads it. */
export const startedBody = z.object({
  sessionId,
  format: reflectionFormat,
  title: z.string().trim().min(1).max(120),
  /** Then no card carries its writer, here or in the vault. */
  isAnonymous: z.boolean(),
  /** Who brings the question, in intervisie. */
  asker: z.string().trim().max(80),
  /** The story from the group's library that the session is about. */
  storyId: z.string().max(64).nullable(),
})
export type StartedBody = Readonly<z.output<typeof startedBody>>

/** The session went on to a part, or to the next round within one. */
export const phaseBody = z.object({
  sessionId,
  phase: reflectionPhase,
  round: z.int().min(0).max(20),
  /** When this part is meant to end, by the host's clock; null without a timer. */
  endsAt: z.iso.datetime().nullable(),
})

/** Somebody takes something up. */
export const actionBody = z.object({
  sessionId,
  actionId: z.uuid(),
  text: z.string().trim().min(1).max(300),
  owner: z.string().trim().min(1).max(80),
  dueOn: day.nullable(),
})
export type ActionBody = Readonly<z.output<typeof actionBody>>

export const actionOutcomes = ['gedaan', 'loopt', 'vervallen'] as const
/** What became of an action. 'loopt' keeps it on the list. */
export const actionSettledBody = z.object({
  actionId: z.uuid(),
  outcome: z.enum(actionOutcomes),
  remark: z.string().trim().max(300),
})
export type ActionOutcome = (typeof actionOutcomes)[number]
