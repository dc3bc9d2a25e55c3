import type { LiveDocument } from './live-document.ts'

/**
 * Every live document of this page. One of the few truly global things: leaving the page concerns all of
 * them, and Ctrl Z takes back the last change wherever it was made.
 */
export const openDocuments = createOpenDocuments()

function createOpenDocuments() {
  let documents: readonly LiveDocument[] = []
  const listeners = new Set<() => void>()
  const change = (next: readonly LiveDocument[]): void => {
    documents = next
    for (const listener of listeners) listener()
  }

  return {
    add(document: LiveDocument): void {
      if (documents.length === 0) addEventListener('beforeunload', warnBeforeLeaving)
      change([...documents, document])
    },
    remove(document: LiveDocument): void {
      change(documents.filter((other) => other !== document))
      if (documents.length === 0) removeEventListener('beforeunload', warnBeforeLeaving)
    },
    list: (): readonly LiveDocument[] => documents,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  } as const
}

/** The browser asks in its own words; a page may not choose them. */
function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  if (openDocuments.list().some((document) => document.savedState().waitingCount > 0))
    event.preventDefault()
}

/** Tries every connection of the page at once, for who does not want to wait. */
export const reconnectAll = (): void => {
  for (const live of openDocuments.list()) live.reconnectNow()
}
