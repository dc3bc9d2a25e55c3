import { z } from 'zod'
import { day, given, saidBy, saidByAsGiven, shortId, words } from './fact.ts'

/** What someone stands behind. */
export const backed = z.object({ kind: z.enum(['mandate', 'decision']), id: shortId })
export type Backed = Readonly<z.output<typeof backed>>

/** What a page sends to ask for backing (rugdekking). */
export const backingRequest = z.object({
  appliesTo: backed,
  toPerson: given(200),
  toRole: words(200),
})

/** Backing was asked for. */
export const backingAskedFact = {
  type: 'backing.asked',
  body: backingRequest.extend({ id: shortId, on: day }),
} as const

/** What a page sends of an answer; also one that nobody asked for. */
export const backingAnswer = z.object({
  appliesTo: backed,
  /** The request it answers; null when it came by itself. */
  backingId: shortId.nullable(),
  isGiven: z.boolean(),
  statement: words(5000),
  conditions: words(5000),
  /** The last day on which it holds; null for as long as what it is about. */
  until: day.nullable(),
  ...saidByAsGiven,
  on: day.optional(),
})

/** Someone stands behind it, or said not to. */
export const backingGivenFact = {
  type: 'backing.given',
  body: backingAnswer.extend({ statement: given(5000), ...saidBy, on: day }),
} as const
