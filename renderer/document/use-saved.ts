import { useMemo, useSyncExternalStore } from 'react'
import type { LiveDocument } from './live-document.ts'
import { openDocuments } from './open-documents.ts'
import { isSameValue } from './same-value.ts'
import { type SavedState, toJointState } from './saved-state.ts'

/** So long nothing must be unsaved before "all saved" comes back: while typing it would flash at every letter. */
const calmMs = 600

/**
 * How far this screen's changes have come, over all documents of the page or over the given ones. Less
 * than safe shows at once, safe only when it lasts. Counts are 0 unless changes wait for a connection, so
 * that typing on a good line does not render.
 */
export function useSaved(documents?: readonly LiveDocument[]): SavedState {
  const store = useMemo(
    () => createSavedStore(documents === undefined ? openDocuments.list : () => documents),
    [documents],
  )
  return useSyncExternalStore(store.subscribe, store.read)
}

function createSavedStore(list: () => readonly LiveDocument[]) {
  const readNow = (): SavedState => toCalm(toJointState(list().map((live) => live.savedState())))
  let shown = readNow()
  return {
    read: () => shown,
    subscribe: (notify: () => void): (() => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const show = (next: SavedState): void => {
        if (isSameValue(shown, next)) return
        shown = next
        notify()
      }
      const update = (): void => {
        const next = readNow()
        clearTimeout(timer)
        const becomesSafe = next.step === 'safe' && shown.step !== 'safe'
        if (becomesSafe && next.problem === null) timer = setTimeout(() => show(readNow()), calmMs)
        else show(next)
      }
      const stop = followDocuments(list, update)
      update()
      return () => {
        clearTimeout(timer)
        stop()
      }
    },
  }
}

/** Calls `listener` when one of the documents changes, or which ones there are. */
function followDocuments(list: () => readonly LiveDocument[], listener: () => void): () => void {
  const followAll = (): (() => void)[] => list().map((live) => live.subscribe(listener))
  let stops = followAll()
  const stopList = openDocuments.subscribe(() => {
    for (const stop of stops) stop()
    stops = followAll()
    listener()
  })
  return () => {
    stopList()
    for (const stop of stops) stop()
  }
}

const toCalm = (state: SavedState): SavedState =>
  state.step === 'waiting' ? state : { ...state, waitingCount: 0, waitingSince: null }
