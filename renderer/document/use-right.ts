import { useSyncExternalStore } from 'react'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { neverChanges } from './never-changes.ts'
import { useOptionalLiveDocument } from './use-live-document.ts'

/** What this screen may do with the document now: 'read' too when it is not open or the host stopped it. */
export function useRight(kind?: DocumentKind): 'read' | 'write' {
  const live = useOptionalLiveDocument(kind)
  return useSyncExternalStore(live?.subscribe ?? neverChanges, () => live?.right ?? 'read')
}
