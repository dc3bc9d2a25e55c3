/** Later than this it is done anyway. */
const latestMs = 2000

/**
 * Does something when the page has nothing better to do: long work that would be felt between two keys.
 * Answers how to call it off.
 */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callback: there it waits for the next task.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 1)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: latestMs })
  return () => cancelIdleCallback(handle)
}
