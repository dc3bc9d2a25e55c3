let isOffered = false
const listeners = new Set<() => void>()

/** True between opening with the recovery sheet and choosing (or not) a new passphrase. */
export const readRenewOffer = (): boolean => isOffered

/** Kept outside React: with the token of the opened vault everything on the page begins anew. */
export function offerRenewal(next: boolean): void {
  isOffered = next
  for (const listener of listeners) listener()
}

/** Calls `listener` on every change; answers its stop function. */
export function onRenewOffer(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
