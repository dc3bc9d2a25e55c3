import { useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { findText } from '../../shared/document/entities.ts'
import type { Root } from '../../shared/document/shape.ts'
import { useEntitySubscription } from './use-entity-subscription.ts'
import { useDocumentOf } from './use-live-document.ts'

/** The live text of a field, to bind an editor to; null when the entity is gone or its document not open. */
export function useText(root: Root, id: string, field: string): Y.Text | null {
  const live = useDocumentOf(root)
  const store = live?.entities.of(root) ?? null
  return useSyncExternalStore(useEntitySubscription(store, id), () =>
    live === null ? null : findText(live.doc, root, id, field),
  )
}
