import { useSyncExternalStore } from 'react'
import { neverChanges } from './never-changes.ts'
import type { RemoteCaret } from './presence.ts'
import { useDocumentOfField } from './use-live-document.ts'

/** Others' carets in one field. Renders when one of these moves, and not for other fields. */
export function useCaretsAt(field: string): readonly RemoteCaret[] {
  const presence = useDocumentOfField(field)?.presence
  return useSyncExternalStore(
    presence?.subscribe ?? neverChanges,
    () => presence?.caretsAt(field) ?? nowhere,
  )
}

const nowhere: readonly RemoteCaret[] = []
