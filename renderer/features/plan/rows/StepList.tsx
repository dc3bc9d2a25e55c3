import type { ReactNode } from 'react'
import { longListLength } from './FarRow.tsx'
import { NearRow } from './NearRow.tsx'
import { useMove } from './use-move.ts'
import type { RowPlace } from './row-place.ts'
import type { Root } from '../../../../shared/document/shape.ts'

type StepListProps = Readonly<{
  root: Root
  label: string
  ids: readonly string[]
  children: (id: string, place: RowPlace, number: number) => ReactNode
}>

/**
 * A short list inside a row, ordered by the up and down of each row's menu. Not the sortable list of the
 * goals around it: a grid inside a grid is hard to hear, and dragging would not know which one is meant.
 */
export function StepList({ root, label, ids, children }: StepListProps) {
  const move = useMove(root, ids)
  if (ids.length === 0) return null
  return (
    <ul aria-label={label}>
      {ids.map((id, index) => {
        const isLast = index === ids.length - 1
        const place: RowPlace = {
          handle: undefined,
          up: index === 0 ? null : () => move(id, { beforeId: ids[index - 1] ?? null }),
          down: isLast ? null : () => move(id, { beforeId: ids[index + 2] ?? null }),
        }
        return (
          <li key={id}>
            <NearRow root={root} id={id} isLong={ids.length >= longListLength}>
              {() => children(id, place, index + 1)}
            </NearRow>
          </li>
        )
      })}
    </ul>
  )
}
