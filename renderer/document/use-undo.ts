import { useMemo, useSyncExternalStore } from 'react'
import { openDocuments } from './open-documents.ts'
import { readHistory, redoLatest, undoLatest } from './undo-history.ts'

/** What can be taken back and done again now. */
export type Undo = Readonly<{
  canUndo: boolean
  canRedo: boolean
  undo: () => void
  redo: () => void
}>

/** Undo and redo of this screen's own changes on all documents of the page, for buttons; the keys work by themselves. */
export function useUndo(): Undo {
  const key = useSyncExternalStore(subscribe, () => {
    const { canUndo, canRedo } = readHistory()
    return `${canUndo ? 'undo' : ''} ${canRedo ? 'redo' : ''}`
  })
  return useMemo(
    () => ({
      canUndo: key.includes('undo'),
      canRedo: key.includes('redo'),
      undo: undoLatest,
      redo: redoLatest,
    }),
    [key],
  )
}

const changes = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const

/** Follows the undo managers of all open documents, also of those that open later. */
function subscribe(notify: () => void): () => void {
  let stop = followAll(notify)
  const stopDocuments = openDocuments.subscribe(() => {
    stop()
    stop = followAll(notify)
    notify()
  })
  return () => {
    stop()
    stopDocuments()
  }
}

function followAll(notify: () => void): () => void {
  const followed = openDocuments.list().map(({ undo }) => undo)
  for (const undo of followed) for (const change of changes) undo.on(change, notify)
  return () => {
    for (const undo of followed) for (const change of changes) undo.off(change, notify)
  }
}
