import { z } from 'zod'
import { parseBody } from './parse-body.ts'

/** What a record holds in every table: of this vault's chain, or brought in from another. */
export const storedRecord = z.object({
  n: z.int(),
  type: z.string(),
  body: z.string().transform(parseBody),
  byId: z.string().nullable(),
  at: z.int(),
  previousHash: z.string(),
  hash: z.string(),
})
