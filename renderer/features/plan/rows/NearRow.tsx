import { type ComponentProps, type ReactNode, useRef } from 'react'
import { useNear } from '../../../components/use-near.ts'
import { FarRow } from './FarRow.tsx'

type NearRowProps = ComponentProps<typeof FarRow> &
  Readonly<{
    /** The list is long: far away the row is its words only. */
    isLong: boolean
    children: () => ReactNode
  }>

/**
 * A row that costs little while it is far from the window. Not chosen: only the rows in sight; the
 * browser's own search would find a twentieth of the plan.
 */
export function NearRow({ isLong, children, ...far }: NearRowProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place, !isLong)
  return <div ref={place}>{isNear ? children() : <FarRow {...far} />}</div>
}
