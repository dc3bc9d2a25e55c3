import { type ReactNode, useRef } from 'react'
import type { Root } from '../../../../shared/document/shape.ts'
import { defined } from '../../../components/defined.ts'
import { SortableList } from '../../../components/SortableList.tsx'
import { useNear } from '../../../components/use-near.ts'
import { useCanWrite } from '../use-can-write.ts'
import { FarList } from './FarList.tsx'
import { longListLength, type RowMore } from './FarRow.tsx'
import { NearRow } from './NearRow.tsx'
import type { RowPlace } from './row-place.ts'
import { useMove } from './use-move.ts'

type OrderedRowsProps = Readonly<{
  root: Root
  label: string
  ids: readonly string[]
  /** Spoken while a row is moved. */
  getName: (id: string) => string
  children: (id: string, place: RowPlace) => ReactNode
  /** Lists of one group take each other's rows. */
  group?: string
  onInsert?: (id: string, to: Readonly<{ beforeId: string | null }>) => void
  empty?: ReactNode
  /** What else is read in a row while it is far from the window. */
  more?: RowMore
}>

/**
 * Rows that can be dragged by who writes; a plain list for who reads, which is easier to hear than a grid.
 * A long list far from the window is plain words: a grid of hundreds of rows takes long to make.
 */
export function OrderedRows(props: OrderedRowsProps) {
  const { root, label, ids, more } = props
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place, ids.length < longListLength)
  return (
    <div ref={place}>
      {isNear ? (
        <NearRows {...props} />
      ) : (
        <FarList root={root} label={label} ids={ids} more={more} />
      )}
    </div>
  )
}

function NearRows(props: OrderedRowsProps) {
  const { root, label, ids, getName, children, group, onInsert, empty, more } = props
  const move = useMove(root, ids)
  const isLong = ids.length >= longListLength
  const toRow = (id: string, { handle, up, down }: RowPlace) => (
    <NearRow root={root} id={id} isLong={isLong} handle={handle} more={more}>
      {() => children(id, { handle, up, down })}
    </NearRow>
  )
  if (useCanWrite(root)) {
    return (
      <SortableList
        label={label}
        items={ids}
        getId={(id) => id}
        getText={getName}
        onMove={move}
        {...defined({ group, onInsert, empty })}
      >
        {toRow}
      </SortableList>
    )
  }
  return (
    <ul aria-label={label}>
      {ids.map((id) => (
        <li key={id}>{toRow(id, still)}</li>
      ))}
    </ul>
  )
}

const still: RowPlace = { handle: undefined, up: null, down: null }
