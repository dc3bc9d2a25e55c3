import { z } from 'zod'
import { defineRecord } from './define-record.ts'

/** The title is case content and stays in the case file; the record only says that the case began. */
export const caseCreated = defineRecord('case.created', z.object({ isExample: z.boolean() }))
