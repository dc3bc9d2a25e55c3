import { z } from 'zod'
import { defineRecord } from './define-record.ts'

/** What the municipality calls the rungs of escalation, or their terms, was changed. */
export const ladderChanged = defineRecord('ladder.changed', z.object({ rungs: z.int() }))
