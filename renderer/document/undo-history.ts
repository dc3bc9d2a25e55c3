import { isLingering } from './lingering-documents.ts'
import type { LiveDocument } from './live-document.ts'
import { openDocuments } from './open-documents.ts'

// One history for the page: Ctrl Z takes back the last own change, in whichever document it was made.

const numberKey = 'change number'
let lastNumber = 0

/** Numbers the steps of a document's undo manager, so that steps of several documents have an order. */
export function numberSteps({ undo }: Pick<LiveDocument, 'undo'>): void {
  const give = ({ stackItem }: Readonly<{ stackItem: { meta: Map<unknown, unknown> } }>): void => {
    stackItem.meta.set(numberKey, ++lastNumber)
  }
  undo.on('stack-item-added', give)
  undo.on('stack-item-updated', give)
}

/** Takes back this screen's last change; does nothing when there is none. */
export const undoLatest = (): void => {
  findLatest('undoStack')?.undo.undo()
}

/** Makes the change that was last taken back again. */
export const redoLatest = (): void => {
  findLatest('redoStack')?.undo.redo()
}

/** Whether there is something to take back or to make again, on any open document. */
export const readHistory = (): Readonly<{ canUndo: boolean; canRedo: boolean }> => ({
  canUndo: findLatest('undoStack') !== null,
  canRedo: findLatest('redoStack') !== null,
})

/** The document on screen with the newest step that may still be written to. */
function findLatest(stack: 'undoStack' | 'redoStack'): LiveDocument | null {
  const numberOf = ({ undo }: LiveDocument): number =>
    Number(undo[stack].at(-1)?.meta.get(numberKey) ?? 0)
  const [latest] = openDocuments
    .list()
    .filter((live) => live.right === 'write' && numberOf(live) > 0 && !isLingering(live))
    .toSorted((a, b) => numberOf(b) - numberOf(a))
  return latest ?? null
}
