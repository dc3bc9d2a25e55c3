import { useEffect } from 'react'
import { redoLatest, undoLatest } from './undo-history.ts'

/**
 * Ctrl Z and Ctrl Shift Z (Ctrl Y) on the whole page, also inside live texts, where the browser's own undo
 * would take back what others typed. A plain field (a search box, a dialog) keeps the browser's.
 */
export function useUndoKeys(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return undefined
    // On the way down: a list that can be sorted keeps keys of its rows to itself on the way up.
    addEventListener('keydown', onKeyDown, true)
    return () => removeEventListener('keydown', onKeyDown, true)
  }, [isActive])
}

function onKeyDown(event: KeyboardEvent): void {
  const action = findAction(event)
  if (action === null || event.isComposing || isPlainField(event.target)) return
  event.preventDefault()
  action()
}

function findAction({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  if (altKey || ctrlKey === metaKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? redoLatest : undoLatest
  return letter === 'y' && ctrlKey && !shiftKey ? redoLatest : null
}

const isPlainField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select')) &&
  target.dataset.field === undefined
