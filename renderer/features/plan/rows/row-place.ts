import type { ReactNode } from 'react'

/** How a row of a sortable list can be moved. */
export type RowPlace = Readonly<{
  handle: ReactNode
  up: (() => void) | null
  down: (() => void) | null
}>
