/**
 * Which of this screen's changes the host has on disk. The host acknowledges frames by number (step 2
 * and update, per connection), so every change is booked under the frame that carried it. A change made
 * without a connection has no frame yet: the step 2 of the next connection carries all of those.
 */
export type EditLedger = Readonly<{
  /** A frame has gone out on the present connection. */
  addFrame(kind: 'step2' | 'update'): void
  /** A change was made; `endClock` is this client's Yjs clock after it. Call after its frame went out. */
  addEdit(endClock: number, at: number): void
  /** The host has the first `count` frames of this connection on disk. */
  acknowledge(count: number): void
  /** The connection is gone: what was not acknowledged goes again with the next one. */
  loseConnection(): void
  /** Changes not on the host's disk. */
  count(): number
  /** Of those, the ones that no frame carries yet. */
  countUnsent(): number
  oldestAt(): number | null
  /** Everything this client wrote below this Yjs clock is on the host's disk. */
  durableClock(): number
}>

type Edit = Readonly<{ endClock: number; at: number; frame: number | null }>

/** An empty ledger, for a client id that has written nothing yet. */
export function createEditLedger(): EditLedger {
  let edits: readonly Edit[] = []
  let sentFrames = 0
  let durable = 0
  let freshUpdate: number | null = null

  return {
    addFrame(kind) {
      sentFrames++
      if (kind === 'update') freshUpdate = sentFrames
      else
        edits = edits.map((edit) => (edit.frame === null ? { ...edit, frame: sentFrames } : edit))
    },
    addEdit(endClock, at) {
      edits = [...edits, { endClock, at, frame: freshUpdate }]
      freshUpdate = null
    },
    acknowledge(count) {
      const isDurable = ({ frame }: Edit): boolean => frame !== null && frame <= count
      durable = edits.filter(isDurable).at(-1)?.endClock ?? durable
      edits = edits.filter((edit) => !isDurable(edit))
    },
    loseConnection() {
      sentFrames = 0
      freshUpdate = null
      edits = edits.map((edit) => ({ ...edit, frame: null }))
    },
    count: () => edits.length,
    countUnsent: () => edits.filter(({ frame }) => frame === null).length,
    oldestAt: () => edits[0]?.at ?? null,
    durableClock: () => durable,
  }
}
