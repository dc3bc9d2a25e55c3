import type { LiveMessage } from '../../shared/api/contract.ts'

type View = LiveMessage['changed']
/** Someone who listens on /live. A guest in the lobby listens too, and hears only about their own session. */
export type LiveListener = Readonly<{
  participantId: string
  isOwner: boolean
  /** The big screen, which hears of its own view only. */
  isScreen?: boolean
  send(text: string): void
}>

/** Who listens on /live, and the ways to tell them. */
export type LiveHub = Readonly<{
  /** Answers its own stop function. */
  add(listener: LiveListener): () => void
  tellOwner(changed: View): void
  tellParticipants(ids: readonly string[], changed: View): void
}>

const forScreens: ReadonlySet<View> = new Set(['meeting', 'session'])

/** Tells pages which view changed, so that they ask again. Never content. */
export function createLiveHub(): LiveHub {
  const listeners = new Set<LiveListener>()
  const tell = (changed: View, isMeant: (listener: LiveListener) => boolean): void => {
    const message: LiveMessage = { changed }
    const text = JSON.stringify(message)
    for (const listener of listeners)
      if (isMeant(listener) && (!listener.isScreen || forScreens.has(changed))) listener.send(text)
  }
  return {
    add(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tellOwner: (changed) => tell(changed, ({ isOwner }) => isOwner),
    tellParticipants: (ids, changed) =>
      tell(changed, ({ participantId }) => ids.includes(participantId)),
  }
}
