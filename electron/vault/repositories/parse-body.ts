import { z } from 'zod'

/** The JSON of a record's body. zod passes a throwing transform on; a body that is no JSON must be a finding of the check instead. */
export function parseBody(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' })
    return z.NEVER
  }
}
