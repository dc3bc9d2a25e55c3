import { useSyncExternalStore } from 'react'

let isBlocked = false
const listeners = new Set<() => void>()

/** Whether the host answers this device while something between them stops the live connection. */
export const liveBlocked = {
  read: (): boolean => isBlocked,
  set: (now: boolean): void => {
    if (isBlocked === now) return
    isBlocked = now
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Follows `liveBlocked`. */
export const useLiveBlocked = (): boolean =>
  useSyncExternalStore(liveBlocked.subscribe, liveBlocked.read)
