import { z } from 'zod'
import { planPositionTaken } from './plan-life-records.ts'

/**
 * What a page asks for when the plan is adopted: who was there and what each one thinks. Which version of
 * the plan that is, and everybody's name in it, is for the host to say.
 */
export const planAdoptionRequest = z.object({
  present: z.array(z.string().trim().min(1).max(200)).max(200).readonly(),
  positions: z
    .array(planPositionTaken.omit({ name: true }))
    .max(500)
    .readonly(),
})
export type PlanAdoptionRequest = z.output<typeof planAdoptionRequest>
