/**
 * Hints that somebody chose to leave, until the app is opened anew. Only in memory: they hold words of the
 * case, which belong in no storage of a browser.
 */
export const leftHints = createLeftHints()

function createLeftHints() {
  const left = new Set<string>()
  const listeners = new Set<() => void>()
  return {
    has: (key: string): boolean => left.has(key),
    leave: (key: string): void => {
      left.add(key)
      for (const listener of listeners) listener()
    },
    /** Another number whenever one was left. */
    count: (): number => left.size,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
