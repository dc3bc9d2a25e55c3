/** A seeded source of chance (mulberry32): one seed, one sequence, on every machine. */
export class RandomSource {
  #state: number
  constructor(seed: number) {
    this.#state = seed >>> 0
  }
  /** A whole number from 0 up to and not including `below`. */
  integer(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
  chance(oneIn: number): boolean {
    return this.integer(oneIn) === 0
  }
  pick<T>(items: readonly T[]): T | undefined {
    return items[this.integer(items.length)]
  }
  /** As `pick`, for a list that is known not to be empty. */
  pickSome<T>(items: readonly T[]): T {
    const item = this.pick(items)
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}

/** Seeds of the normal run; RONDETAFEL_SEEDS asks for more. */
export function readSeeds(normal: number): readonly number[] {
  const count = Math.max(normal, Number(process.env.RONDETAFEL_SEEDS ?? 0))
  return Array.from({ length: count }, (_, index) => index + 1)
}
