/** A rate with room for a burst: `take` always succeeds and may leave a debt, `waitMs` says how long it lasts. */
export type TokenBucket = Readonly<{ take(amount: number): void; waitMs(): number }>

/** Starts full. `now` in milliseconds; a clock that goes back gives no tokens and takes none. */
export function createTokenBucket(
  { capacity, perSecond }: Readonly<{ capacity: number; perSecond: number }>,
  now: () => number,
): TokenBucket {
  let level = capacity
  let filledAt = now()
  const fill = (): void => {
    const at = now()
    level = Math.min(capacity, level + (Math.max(0, at - filledAt) * perSecond) / 1000)
    filledAt = at
  }
  return {
    take(amount) {
      fill()
      level -= amount
    },
    waitMs() {
      fill()
      return level >= 0 ? 0 : Math.ceil((-level * 1000) / perSecond)
    },
  }
}
