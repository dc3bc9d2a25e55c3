import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../../shared/errors/app-error.ts'

/** Only failures count, so that a table of thirty behind one address can all join at once. */
const perAddress = { points: 5, duration: 5 * 60 }
/** Over all addresses: 1,200 guesses an hour against 39 bits. */
const inAll = { points: 20, duration: 60 }
const everyone = 'everyone'

/** How often codes were guessed wrong, by address and in all. */
export type FailedAttempts = Readonly<{
  /** Throws 'limit/too-many' with `seconds` while this address, or everyone together, has failed too often. */
  check(address: string): Promise<void>
  /** Counts one failure and answers how many more this address may make. */
  add(address: string): Promise<number>
}>

/** Slows down the guessing of invite codes. In memory: a restart of the host forgives. */
export function createFailedAttempts(): FailedAttempts {
  const address = new RateLimiterMemory({ ...perAddress, keyPrefix: 'address' })
  const all = new RateLimiterMemory({ ...inAll, keyPrefix: 'all' })
  const limits = (from: string) =>
    [
      [address, from, perAddress.points],
      [all, everyone, inAll.points],
    ] as const
  return {
    async check(from) {
      for (const [limiter, key, points] of limits(from)) {
        const seen = await limiter.get(key)
        if (seen !== null && seen.consumedPoints >= points) throw tooMany(seen.msBeforeNext)
      }
    },
    async add(from) {
      const left = await Promise.all(
        limits(from).map(async ([limiter, key]) => remainingAfterOne(limiter, key)),
      )
      return Math.min(...left)
    },
  }
}

async function remainingAfterOne(limiter: RateLimiterMemory, key: string): Promise<number> {
  const answer: unknown = await limiter.consume(key).catch((refusal: unknown) => refusal)
  return answer instanceof RateLimiterRes ? Math.max(0, answer.remainingPoints) : 0
}

const tooMany = (milliseconds: number): AppError =>
  new AppError('limit/too-many', { seconds: Math.max(1, Math.ceil(milliseconds / 1000)) })
