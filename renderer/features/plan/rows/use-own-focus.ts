import { type FocusEvent, type RefObject, useEffect } from 'react'

/**
 * Keeps the focus of a row's fields, pick lists and menus to themselves. A sortable list is a grid: when
 * it hears that focus came in, or that a closed menu gives the focus back, it moves the focus to the row
 * or drops it. It hears of the grip only, which it needs for moving by keyboard.
 */
export function useOwnFocus(
  row: RefObject<HTMLElement | null>,
): (event: FocusEvent<HTMLElement>) => void {
  useEffect(() => {
    const element = row.current
    const keep = (event: Event) => event.stopPropagation()
    element?.addEventListener(restoreEvent, keep)
    return () => element?.removeEventListener(restoreEvent, keep)
  }, [row])
  return keepFocusInside
}

/** What the component library sends before it gives the focus back to where a popover was opened. */
const restoreEvent = 'react-aria-focus-scope-restore'

function keepFocusInside(event: FocusEvent<HTMLElement>): void {
  if (event.target.closest('[slot="drag"]') === null) event.stopPropagation()
}
