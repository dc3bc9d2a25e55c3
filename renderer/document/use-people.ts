import { useSyncExternalStore } from 'react'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { neverChanges } from './never-changes.ts'
import type { Person } from './presence.ts'
import { useOptionalLiveDocument } from './use-live-document.ts'

/** Everyone else who has the document open now, as the host knows them, by name. */
export function usePeople(kind?: DocumentKind): readonly Person[] {
  const presence = useOptionalLiveDocument(kind)?.presence
  return useSyncExternalStore(
    presence?.subscribe ?? neverChanges,
    () => presence?.people() ?? nobody,
  )
}

const nobody: readonly Person[] = []
