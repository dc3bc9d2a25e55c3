import { z } from 'zod'

/** Where the answer of policy to a signal stands. */
export const signalStates = ['sent', 'looking', 'changed', 'stays'] as const

/** An answer to a signal, in words that hold nobody's name. */
export const signalAnswer = z.object({
  state: z.enum(signalStates),
  words: z.string().trim().max(1000),
})
