/** Time as the rooms see it; tests hand in their own. */
export type Clock = Readonly<{
  /** The host's clock in milliseconds since 1970. */
  now(): number
  /** Runs once after so many milliseconds; answers how to call it off. Never keeps the process alive. */
  after(delayMs: number, run: () => void): () => void
}>

/** The timer of the process. */
export function afterDelay(delayMs: number, run: () => void): () => void {
  const timer = setTimeout(run, delayMs)
  timer.unref()
  return () => clearTimeout(timer)
}
