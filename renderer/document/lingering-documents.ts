import type { LiveDocument } from './live-document.ts'

const lingering = new Map<string, Readonly<{ live: LiveDocument; stop: () => void }>>()

/**
 * Lets go of a document whose screen was left. With everything durable it is closed at once; otherwise it
 * stays connected, out of sight, until the host has the last word: leaving a page loses nothing.
 */
export function releaseDocument(live: LiveDocument): void {
  if (isDone(live)) return live.close()
  live.presence.tell({})
  const stop = live.subscribe(() => {
    if (!isDone(live)) return
    stop()
    lingering.delete(live.id)
    live.close()
  })
  lingering.set(live.id, { live, stop })
}

/** The document, when it is still there with words to deliver; its caller has it then. */
export function takeLingering(id: string): LiveDocument | null {
  const found = lingering.get(id)
  if (found === undefined) return null
  found.stop()
  lingering.delete(id)
  return found.live
}

/** True when no screen shows this document any more. */
export const isLingering = (live: LiveDocument): boolean => lingering.get(live.id)?.live === live

/** Nothing left to deliver, or nobody to deliver it to (the words are then in `keptWords`). */
const isDone = (live: LiveDocument): boolean => {
  const { waitingCount, problem } = live.savedState()
  return waitingCount === 0 || problem !== null
}
