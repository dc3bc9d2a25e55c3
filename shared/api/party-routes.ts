import { z } from 'zod'
import { id } from './replies.ts'
import type { Route } from './route.ts'

/** A party of the plan, as far as it is needed to invite someone for it. */
export const planParty = z.object({ id, name: z.string(), worker: z.string() })
export type PlanParty = z.output<typeof planParty>

/** The parties of a plan, for a page that has the plan itself not open. */
export const partyRoutes = {
  planParties: {
    method: 'GET',
    path: '/api/cases/:caseId/parties',
    access: 'owner',
    summary: 'The parties in the plan of a case, for the invite form',
    params: z.object({ caseId: id }),
    reply: z.array(planParty),
  },
} as const satisfies Record<string, Route>
