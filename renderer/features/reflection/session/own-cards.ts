import { useSyncExternalStore } from 'react'

/** A card that was written on this page, with the secret that changes it. */
export type OwnCard = Readonly<{
  id: string
  key: string
  place: string
  words: string
  mark: string | null
}>

/**
 * Own cards of this page, by session. In memory only: what lies in the browser's storage outlives the
 * session, and would say which cards were written on this device.
 */
const cards = new Map<string, readonly OwnCard[]>()
const listeners = new Set<() => void>()
const none: readonly OwnCard[] = []

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Replaces the own cards of a session. */
export function changeOwnCards(
  sessionId: string,
  change: (own: readonly OwnCard[]) => readonly OwnCard[],
): void {
  cards.set(sessionId, change(cards.get(sessionId) ?? none))
  for (const listener of listeners) listener()
}

/** The cards that were written on this page since it was loaded. */
export const useOwnCards = (sessionId: string): readonly OwnCard[] =>
  useSyncExternalStore(subscribe, () => cards.get(sessionId) ?? none)

/** A secret for one card: nobody guesses it, and the host keeps a hash of it only. */
export function newCardKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
