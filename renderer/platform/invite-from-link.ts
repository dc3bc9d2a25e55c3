/** What an invite link carries. */
export type LinkInvite = Readonly<{
  code: string
  /** Fingerprint of the host's own certificate; null when browsers can check the certificate themselves. */
  pin: string | null
}>

let invite: LinkInvite | null = null
const listeners = new Set<() => void>()

/** The invite of the link this page was opened with, or null. Only in memory: it works once. */
export const readInviteFromLink = (): LinkInvite | null => invite

/** Keeps the invite of a link, or forgets it once it was used. */
export function keepInviteFromLink(next: LinkInvite | null): void {
  invite = next
  for (const listener of listeners) listener()
}

/** Calls `listener` when a link with a code is opened in this tab; answers its stop function. */
export function onInviteFromLink(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
