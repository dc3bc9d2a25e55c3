const reopeners = new Map<string, () => void>()

/** The screen of a document says how to open it again; answers how to take that back. */
export function offerReopen(documentId: string, reopen: () => void): () => void {
  reopeners.set(documentId, reopen)
  return () => {
    if (reopeners.get(documentId) === reopen) reopeners.delete(documentId)
  }
}

/** How to open a document again; null when it is on no screen now. */
export const findReopen = (documentId: string): (() => void) | null =>
  reopeners.get(documentId) ?? null
