import { useState } from 'react'
import type { Picture } from '../../../../shared/domain/household-vocabulary.ts'
import { useRight } from '../../../document/use-right.ts'
import type { PictureCanvasProps } from './canvas-item.ts'
import { useNudges } from './use-nudges.ts'

/** Something under way: by how much it is off its place, in pixels. */
export type Moving = Readonly<{ id: string; dx: number; dy: number }>

/** What somebody holds in a picture: what is selected, and what is being dragged. */
type Hand = Readonly<{
  selectedId: string | null
  moving: Moving | null
  letGo: () => void
  /** What the canvas asks of whoever can point, drag and select. */
  canvas: Pick<PictureCanvasProps, 'selectedId' | 'onSelect' | 'canMove' | 'onMoving' | 'onMoved'>
}>

/** The hand in one of the pictures, as state of this screen; only a finished move is written. */
export function useHand(picture: Picture): Hand {
  const canMove = useRight('plan') === 'write'
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [moving, setMoving] = useState<Moving | null>(null)
  const { move } = useNudges(picture)
  return {
    selectedId,
    moving,
    letGo: () => setSelectedId(null),
    canvas: {
      selectedId,
      onSelect: setSelectedId,
      canMove,
      onMoving: (id, shift) => setMoving(shift === null ? null : { id, ...shift }),
      onMoved: (id, { dx, dy }) => move(id, dx, dy),
    },
  }
}
