import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import type { Writer } from '../../shared/api/version-routes.ts'
import type { Root } from '../../shared/document/shape.ts'
import { readTextRuns } from '../../shared/document/writers.ts'
import { neverChanges } from './never-changes.ts'
import { useLiveDocument } from './use-live-document.ts'
import { useText } from './use-text.ts'
import { useWriters } from './use-writers.ts'

/** A stretch of a text and who wrote it; `writer` is null while that is on its way. */
export type AuthoredRun = Readonly<{ text: string; writer: Writer | null }>

/** Who wrote what of a live text of the nearest document, stretch by stretch; empty when it is not there. */
export function useAuthorsOf(root: Root, id: string, field: string): readonly AuthoredRun[] {
  const { id: documentId } = useLiveDocument()
  const text = useText(root, id, field)
  const words = useWordsOf(text)
  const runs = useMemo(
    // `words` says when to read again: the text itself stays the same object.
    () => (text === null || words === '' ? [] : readTextRuns(text)),
    [text, words],
  )
  const clientIds = useMemo(() => runs.map(({ clientId }) => clientId), [runs])
  const find = useWriters(documentId, clientIds)
  return useMemo(
    () => runs.map(({ text: stretch, clientId }) => ({ text: stretch, writer: find(clientId) })),
    [runs, find],
  )
}

function useWordsOf(text: Y.Text | null): string {
  const subscribe = useMemo(() => (text === null ? neverChanges : toSubscribe(text)), [text])
  return useSyncExternalStore(subscribe, () => text?.toJSON() ?? '')
}

const toSubscribe =
  (text: Y.Text) =>
  (notify: () => void): (() => void) => {
    text.observe(notify)
    return () => text.unobserve(notify)
  }
