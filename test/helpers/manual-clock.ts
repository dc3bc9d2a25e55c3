import type { Clock } from '../../electron/rooms/clock.ts'

type Alarm = Readonly<{ atMs: number; run: () => void }>

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #nowMs = 1_700_000_000_000
  #alarms: Alarm[] = []

  readonly now = (): number => this.#nowMs

  readonly after = (delayMs: number, run: () => void): (() => void) => {
    const alarm = { atMs: this.#nowMs + delayMs, run }
    this.#alarms.push(alarm)
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm)
    }
  }

  /** Moves on, and rings every alarm on the way at its own time. */
  advance(ms: number): void {
    const end = this.#nowMs + ms
    for (let next = this.#next(end); next !== null; next = this.#next(end)) {
      this.#nowMs = Math.max(this.#nowMs, next.atMs)
      next.run()
    }
    this.#nowMs = end
  }

  #next(endMs: number): Alarm | null {
    const due = this.#alarms.filter(({ atMs }) => atMs <= endMs)
    const first = due.toSorted((a, b) => a.atMs - b.atMs)[0]
    if (first === undefined) return null
    this.#alarms = this.#alarms.filter((alarm) => alarm !== first)
    return first
  }
}
