/** A kept update's place in the log, or what kept the vault from keeping it. */
type Outcome = Readonly<{ ok: true; seq: number }> | Readonly<{ ok: false; error: unknown }>

type Waiting<T> = { item: T; outcome: Promise<Outcome> | null; isDoomed: boolean }

/** What happens to each item, in the order in which they came. */
export type CommitHandlers<T> = Readonly<{
  /** Kept, and so is all that came before it. `seq` is null for what needed no keeping. */
  onKept(item: T, seq: number | null): void
  /** Not kept. The ones behind it are refused too; `items` begins with the one that failed. */
  onFailed(items: readonly T[], error: unknown): void
  /** Kept, but it was refused above, because one before it was not: it may lack what it builds on. */
  onOrphan(item: T, seq: number): void
  /** One of the above threw, which none should: nothing more is settled. */
  onThrown(): void
}>

/** What was accepted and is on its way to the disk, in order. */
export type CommitQueue<T> = Readonly<{
  /** Adds what the vault is keeping, or (null) what only waits for its turn. */
  add(item: T, commit: Promise<Readonly<{ seq: number }>> | null): void
  /** Accepted and not refused since, in order. */
  pending(): readonly T[]
  isEmpty(): boolean
  /** Resolves when nothing waits any more. */
  drained(): Promise<void>
}>

/**
 * Settles commits strictly in the order of arrival. Many may be under way at once (the vault commits them
 * in groups), but nothing is shown before everything before it is kept.
 */
export function createCommitQueue<T>(handlers: CommitHandlers<T>): CommitQueue<T> {
  const waiting: Waiting<T>[] = []
  let draining: Promise<void> | null = null

  const settle = ({ item, isDoomed }: Waiting<T>, outcome: Outcome | null): void => {
    if (outcome?.ok === false) {
      if (isDoomed) return
      const doomed = waiting.filter((entry) => !entry.isDoomed)
      for (const entry of doomed) entry.isDoomed = true
      handlers.onFailed([item, ...doomed.map((entry) => entry.item)], outcome.error)
    } else if (!isDoomed) handlers.onKept(item, outcome?.seq ?? null)
    else if (outcome !== null) handlers.onOrphan(item, outcome.seq)
  }

  const drain = async (): Promise<void> => {
    try {
      for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
        const outcome = first.outcome === null ? null : await first.outcome
        waiting.shift()
        settle(first, outcome)
      }
    } catch {
      handlers.onThrown()
    }
    draining = null // in the same turn in which nothing was left, or an item added next would wait for ever
  }

  return {
    add(item, commit) {
      if (commit === null && waiting.length === 0) return handlers.onKept(item, null)
      const outcome =
        commit?.then(
          ({ seq }): Outcome => ({ ok: true, seq }),
          (error: unknown): Outcome => ({ ok: false, error }),
        ) ?? null
      waiting.push({ item, outcome, isDoomed: false })
      draining ??= drain()
    },
    pending: () => waiting.flatMap(({ item, isDoomed }) => (isDoomed ? [] : [item])),
    isEmpty: () => waiting.length === 0,
    drained: async () => draining ?? undefined,
  }
}
