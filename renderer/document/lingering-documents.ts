import { keptWords } from './kept-words.ts'
import type { LiveDocument } from './live-document.ts'
import type { Surroundings } from './surroundings.ts'

/** From one page of a case to the next takes less; longer would keep case content open that nobody looks at. */
const handOverMs = 2000

type Lingering = Readonly<{ live: LiveDocument; stop: () => void }>

const lingering = new Set<Lingering>()

/**
 * Lets go of a document whose screen was left. It stays connected, out of sight, for the next page to take
 * over, and longer until the host has the last word: leaving a page loses nothing. One that the host
 * stopped is closed at once.
 */
export function releaseDocument(live: LiveDocument): void {
  if (live.isStopped) return live.close()
  live.presence.tell({})
  let isLate = false
  const look = (): void => {
    if (!isDone(live) || !(isLate || live.isStopped)) return
    drop(entry)
    // Stopped where nobody sees it: without words there is nothing to tell.
    if (live.isStopped) keptWords.leave(live.id)
    live.close()
  }
  const stopListening = live.subscribe(look)
  const timer = setTimeout(() => {
    isLate = true
    look()
  }, handOverMs)
  const entry: Lingering = {
    live,
    stop: () => {
      stopListening()
      clearTimeout(timer)
    },
  }
  lingering.add(entry)
}

/**
 * The document, when it is still there; its caller has it then. One without words to deliver only for who
 * opened it: after a change of bearer everything is opened anew.
 */
export function takeLingering(id: string, surroundings: Surroundings): LiveDocument | null {
  const found = [...lingering].find(
    ({ live }) => live.id === id && (!isDone(live) || live.isOpenedBy(surroundings)),
  )
  if (found === undefined) return null
  drop(found)
  return found.live
}

/** True when no screen shows this document any more. */
export const isLingering = (live: LiveDocument): boolean =>
  [...lingering].some((entry) => entry.live === live)

function drop(entry: Lingering): void {
  entry.stop()
  lingering.delete(entry)
}

/** Nothing left to deliver, or nobody to deliver it to (the words are then in `keptWords`). */
const isDone = (live: LiveDocument): boolean =>
  live.isStopped || live.savedState().waitingCount === 0
