import { createContext } from 'react'

/** Which item the row around a menu shows, and what the row is called. */
export type RowTarget = Readonly<{ rootName: string; id: string; name: string }>

/** The item of the row around, for what a menu offers of itself; null outside a row. */
export const RowTargetContext = createContext<RowTarget | null>(null)
