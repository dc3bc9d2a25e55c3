import { z } from 'zod'
import { adaptations } from '../content/reverse-test/adaptations.ts'
import { ruleKindId } from '../content/reverse-test/rule-kinds.ts'
import type { Route } from './route.ts'

/** A signal to policy as it leaves the cases: no case, no person, and no more of its day than the month. */
export const policySignal = z.object({
  kind: ruleKindId,
  words: z.string(),
  month: z.string().regex(/^\d{4}-\d{2}$/),
})
export type PolicySignal = z.output<typeof policySignal>

/** What a municipality adapted in the reverse test, and what all its tests tell policy. */
export const reverseTestRoutes = {
  adaptations: {
    method: 'GET',
    path: '/api/reverse-test/adaptations',
    access: 'participant',
    summary: "The municipality's own texts and rules for the reverse test",
    reply: adaptations,
  },
  saveAdaptations: {
    method: 'POST',
    path: '/api/reverse-test/adaptations',
    access: 'owner',
    summary: "Replaces the municipality's own texts and rules",
    body: adaptations,
    maxBodyBytes: 400_000,
    reply: adaptations,
  },
  policySignals: {
    method: 'GET',
    path: '/api/policy-signals',
    access: 'owner',
    summary: 'The signals to policy of all cases, without the cases',
    reply: z.array(policySignal),
  },
} as const satisfies Record<string, Route>
