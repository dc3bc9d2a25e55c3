import { ownLadder } from '../content/authority/own-ladder.ts'
import type { Route } from './route.ts'

/** How a municipality calls the rungs of escalation, and its terms. */
export const ladderRoutes = {
  ladder: {
    method: 'GET',
    path: '/api/escalation-ladder',
    access: 'participant',
    summary: 'The rungs that the municipality changed',
    reply: ownLadder,
  },
  saveLadder: {
    method: 'POST',
    path: '/api/escalation-ladder',
    access: 'owner',
    summary: 'Replaces the rungs that the municipality changed',
    body: ownLadder,
    reply: ownLadder,
  },
} as const satisfies Record<string, Route>
