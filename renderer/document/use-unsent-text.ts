import { useSaved } from './use-saved.ts'
import { openDocuments } from './open-documents.ts'

/** What this screen wrote and the host does not have, over all documents of the page. */
export function useUnsentText(): string {
  // Only read again when the state changes; while a dialog is open that is often enough.
  useSaved()
  return openDocuments
    .list()
    .map((live) => live.unsentText())
    .filter(Boolean)
    .join('\n\n')
}
