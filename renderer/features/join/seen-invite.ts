import type { routes } from '../../../shared/api/contract.ts'
import type { Reply } from '../../../shared/api/route.ts'

/** An invite that was looked at, with the code it was found by. */
export type SeenInvite = Reply<(typeof routes)['lookAtInvite']> & Readonly<{ code: string }>
