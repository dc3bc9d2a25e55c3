let secret: string | null = null
const listeners = new Set<() => void>()

/** The secret of the answer link that this page was opened with, or null. Only in memory: it works once. */
export const readAnswerFromLink = (): string | null => secret

/** Keeps the secret of a link. */
export function keepAnswerFromLink(next: string): void {
  secret = next
  for (const listener of listeners) listener()
}

/** Calls `listener` when such a link is opened in this tab; answers its stop function. */
export function onAnswerFromLink(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
