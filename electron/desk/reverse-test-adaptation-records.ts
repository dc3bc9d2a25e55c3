import { z } from 'zod'
import { defineRecord } from './define-record.ts'

/** The municipality's own texts or rules for the reverse test were changed; how many there are since. */
export const adaptationsChanged = defineRecord(
  'reverseTest.adaptationsChanged',
  z.object({ texts: z.int().min(0), references: z.int().min(0) }),
)
