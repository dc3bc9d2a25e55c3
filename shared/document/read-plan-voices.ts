import { z } from 'zod'
import { listPlanVoices, type PlanVoice } from '../domain/plan-voices.ts'
import type { PlainDocument } from './plain-document.ts'

const members = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    sign: z.string(),
    died: z.string().nullable().default(null),
    isInPlan: z.boolean(),
  }),
)
const organisations = z.array(z.object({ id: z.string(), name: z.string() }))

/** Everyone whose position is asked when this plan is adopted. */
export const readPlanVoices = ({ persons, parties }: PlainDocument): readonly PlanVoice[] =>
  listPlanVoices(members.parse(persons ?? []), organisations.parse(parties ?? []))
