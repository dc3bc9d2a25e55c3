import type { ReactNode } from 'react'

/** Something in a picture that can be looked at, walked to and moved; x and y are its middle. */
export type CanvasItem = Readonly<{
  id: string
  x: number
  y: number
  width: number
  height: number
  /** A sentence: the whole name for who does not see the picture. */
  label: string
  content: ReactNode
}>

/** By how much something is dragged, in pixels. */
export type Shift = Readonly<{ dx: number; dy: number }>

/** A picture that is looked at, moved about in, and whose items can be chosen and shifted. */
export type PictureCanvasProps = Readonly<{
  label: string
  /** In reading order. */
  items: readonly CanvasItem[]
  width: number
  height: number
  /** Lines and outlines behind the items, in the same pixels. */
  backdrop: ReactNode
  /** Words over the items. */
  front: ReactNode
  /** Over the foot of the picture. */
  news?: ReactNode
  selectedId: string | null
  onSelect: (id: string | null) => void
  /** Where a key leads from an item; null when nowhere. */
  toNext: (id: string, key: string) => string | null
  canMove: boolean
  /** While something is dragged; null at its end, after `onMoved`. */
  onMoving: (id: string, shift: Shift | null) => void
  onMoved: (id: string, shift: Shift) => void
}>
