import { type KeyboardEvent, useRef, useState } from 'react'
import { toNextPlace } from '../../../../shared/domain/effect-keys.ts'

type Place = Readonly<{ row: number; column: number }>

/** One stop for Tab; inside the grid the arrow keys move. */
export function useGridFocus(size: Readonly<{ rows: number; columns: number }>) {
  const grid = useRef<HTMLTableElement>(null)
  const [wanted, setPlace] = useState<Place>({ row: 0, column: 0 })
  // A solution can be removed under the focus.
  const place = { row: wanted.row, column: Math.min(wanted.column, size.columns - 1) }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = toNextPlace(event.key, place, size)
    if (next === null) return
    event.preventDefault()
    setPlace(next)
    grid.current?.querySelector<HTMLElement>(`[data-place="${toName(next)}"]`)?.focus()
  }
  return {
    grid,
    /** What a cell needs to take part. */
    cellProps: (at: Place) => ({
      'data-place': toName(at),
      tabIndex: at.row === place.row && at.column === place.column ? 0 : -1,
      onFocus: () => setPlace(at),
      onKeyDown,
    }),
  }
}

const toName = ({ row, column }: Place): string => `${row}/${column}`
