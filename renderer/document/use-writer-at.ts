import { useSyncExternalStore } from 'react'
import { neverChanges } from './never-changes.ts'
import type { Person } from './presence.ts'
import { useDocumentOfField } from './use-live-document.ts'

/** Who else is writing in a field now (the first, when several do); null when nobody is. */
export function useWriterAt(field: string): Person | null {
  const presence = useDocumentOfField(field)?.presence
  return useSyncExternalStore(
    presence?.subscribe ?? neverChanges,
    () => presence?.caretsAt(field).find(({ status }) => status === 'writing')?.person ?? null,
  )
}
