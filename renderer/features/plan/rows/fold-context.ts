import { createContext } from 'react'

/** The fold of the row around a menu, when the menu is the only tool and has to offer it. */
export const FoldContext = createContext<Readonly<{ isOpen: boolean; toggle: () => void }> | null>(
  null,
)
