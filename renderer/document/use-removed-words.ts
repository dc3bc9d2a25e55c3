import { useCallback, useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { findEntity } from '../../shared/document/entities.ts'
import { type DocumentKind, documentShapes } from '../../shared/document/document-kind.ts'
import type { Root } from '../../shared/document/shape.ts'
import type { LiveDocument } from './live-document.ts'
import { useOptionalLiveDocument } from './use-live-document.ts'
import { toRemovalPlace } from './tell-removal.ts'

/** A text that was taken away under somebody's hands, with what stood in it. */
export type RemovedWords = Readonly<{
  /** 'goals/ID/title'. */
  field: string
  rootName: string
  words: string
  /** Who removed it; null when that is not sure. */
  by: string | null
}>

/** Texts that others removed while this person stood in them, until each was read. */
export function useRemovedWords(
  kind: DocumentKind,
): readonly [readonly RemovedWords[], (field: string) => void] {
  const live = useOptionalLiveDocument(kind)
  const [removed, setRemoved] = useState<readonly RemovedWords[]>([])
  useEffect(() => {
    if (live === null) return undefined
    const onTransaction = ({ local }: Y.Transaction) => {
      // The field is still on the page: React takes it away after this.
      const found = local ? null : findRemoved(live)
      if (found !== null)
        setRemoved((old) => [...old.filter(({ field }) => field !== found.field), found])
    }
    live.doc.on('afterTransaction', onTransaction)
    return () => live.doc.off('afterTransaction', onTransaction)
  }, [live])
  const dismiss = useCallback(
    (read: string) => setRemoved((old) => old.filter(({ field }) => field !== read)),
    [],
  )
  return [removed, dismiss]
}

function findRemoved({ doc, kind, presence }: LiveDocument): RemovedWords | null {
  const editor = document.activeElement
  if (!(editor instanceof HTMLTextAreaElement) || editor.value.trim() === '') return null
  const field = editor.dataset['field'] ?? ''
  const [rootName = '', id = ''] = field.split('/')
  const shape: Readonly<Record<string, Root>> = documentShapes[kind]
  const root = shape[rootName]
  if (root === undefined || findEntity(doc, root, id) !== null) return null
  const [remover, ...more] = presence.caretsAt(toRemovalPlace(rootName, id))
  const by = remover === undefined || more.length > 0 ? null : remover.person.name
  return { field, rootName, words: editor.value, by }
}
