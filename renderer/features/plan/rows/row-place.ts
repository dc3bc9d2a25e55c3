import type { ReactNode } from 'react'

/** How a row of a sortable list can be moved. */
export type RowPlace = Readonly<{
  handle: ReactNode
  up: (() => void) | null
  down: (() => void) | null
}>

/** What a row of a list is given: which thing it shows, the how-manyth it is, and its place. */
export type EntityRowProps = Readonly<{
  id: string
  number: number
  place: RowPlace
  onRemove: (id: string) => void
}>
