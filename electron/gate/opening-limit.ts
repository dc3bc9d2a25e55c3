import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../../shared/errors/app-error.ts'

/** Every opening leaves an access record and a client id for good. A page opens three, and again on a reload. */
const openings = { points: 240, duration: 60 }

/** How often one participant may do something in a minute. */
export type OpeningLimit = Readonly<{
  /** Counts one opening. Throws 'limit/too-many' with `seconds` when this participant opened too often. */
  count(participantId: string): Promise<void>
}>

/** A move is one tap; a table of thirty that all choose and change their mind stays far below it. */
const moves = { points: 90, duration: 60 }

/** Keeps one guest from filling the vault by opening documents over and over. */
export const createOpeningLimit = (): OpeningLimit => createLimit('opening', openings)

/** Keeps one guest from making the table's pages ask again all the time. */
export const createMoveLimit = (): OpeningLimit => createLimit('move', moves)

function createLimit(keyPrefix: string, rate: Readonly<typeof openings>): OpeningLimit {
  const limiter = new RateLimiterMemory({ ...rate, keyPrefix })
  return {
    async count(participantId) {
      const refusal: unknown = await limiter.consume(participantId).then(
        () => null,
        (reason: unknown) => reason,
      )
      if (refusal instanceof RateLimiterRes)
        throw new AppError('limit/too-many', { seconds: Math.ceil(refusal.msBeforeNext / 1000) })
    },
  }
}
