import type { ReactNode } from 'react'
import type { Root } from '../../../../shared/document/shape.ts'
import { defined } from '../../../components/defined.ts'
import { SortableList } from '../../../components/SortableList.tsx'
import { useCanWrite } from '../use-can-write.ts'
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
}>

/** Rows that can be dragged by who writes; a plain list for who reads, which is easier to hear than a grid. */
export function OrderedRows(props: OrderedRowsProps) {
  const { root, label, ids, getName, children, group, onInsert, empty } = props
  const move = useMove(root, ids)
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
        {children}
      </SortableList>
    )
  }
  return (
    <ul aria-label={label}>
      {ids.map((id) => (
        <li key={id}>{children(id, still)}</li>
      ))}
    </ul>
  )
}

const still: RowPlace = { handle: undefined, up: null, down: null }
