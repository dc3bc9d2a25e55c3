import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../../shared/errors/app-error.ts'

/** Every opening leaves an access record and a client id for good. A page opens three, and again on a reload. */
const openings = { points: 240, duration: 60 }

export type OpeningLimit = Readonly<{
  /** Counts one opening. Throws 'limit/too-many' with `seconds` when this participant opened too often. */
  count(participantId: string): Promise<void>
}>

/** Keeps one guest from filling the vault by opening documents over and over. */
export function createOpeningLimit(): OpeningLimit {
  const limiter = new RateLimiterMemory({ ...openings, keyPrefix: 'opening' })
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
