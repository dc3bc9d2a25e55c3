import { type RefObject, useCallback, useEffect, useState } from 'react'

type Fold = Readonly<{ isOpen: boolean; toggle: () => void }>

/**
 * Whether a row shows its details on this screen; nobody else's screen follows. Escape anywhere in the
 * row folds it and puts the focus back on the button that unfolded it.
 */
export function useFold(row: RefObject<HTMLElement | null>): Fold {
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const element = row.current
    if (!isOpen || element === null) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      // An open menu or pick list takes its own Escape first.
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.stopPropagation()
      setIsOpen(false)
      // With the menu as the only tool, the focus goes to the text of the row.
      const opener = element.querySelector<HTMLElement>('[aria-expanded="true"][aria-controls]')
      ;(opener ?? element.querySelector<HTMLElement>('textarea'))?.focus()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [isOpen, row])
  const toggle = useCallback(() => setIsOpen((was) => !was), [])
  return { isOpen, toggle }
}
