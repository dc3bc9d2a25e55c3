import type { Milliseconds } from './vault-operations.ts'

/**
 * Times as the vault stores them: never earlier than what is stored already, whatever the laptop's clock
 * does. Order itself never depends on them (log and records are ordered by number); this keeps a list of
 * times from contradicting that order. A leap forward is believed: a laptop that slept looks the same.
 */
export class HostClock {
  #last: Milliseconds

  constructor(lastStored: Milliseconds) {
    this.#last = lastStored
  }

  /** The time to store for something that the caller says happened at `given`. */
  toStored(given: Milliseconds): Milliseconds {
    this.#last = Math.max(this.#last, Math.trunc(given))
    return this.#last
  }
}
