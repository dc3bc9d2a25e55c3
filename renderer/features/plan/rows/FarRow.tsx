import type { ReactNode } from 'react'
import type { Root } from '../../../../shared/document/shape.ts'
import { useEntity } from '../../../document/use-entity.ts'
import { toEntityName } from './entity-place.ts'
import styles from './rows.module.css'

/** From so many rows on, only those near the window have fields and buttons. */
export const longListLength = 30

type FarRowProps = Readonly<{
  root: Root
  id: string
  /** The grip, which a row of a sortable list must always have. */
  handle?: ReactNode
  /** More words that belong to the row. */
  more?: ReactNode
}>

/** A row far from the window: its words, so that it can be read and found, and nothing that listens to keys. */
export const FarRow = ({ root, id, handle, more }: FarRowProps) => (
  <div className={styles.far} data-entity={toEntityName(root.name, id)} data-far>
    {handle}
    <FarWords root={root} id={id} />
    {more}
  </div>
)

/** The first text of a row: what it is read and called by. */
export function FarWords({ root, id }: Readonly<{ root: Root; id: string }>) {
  const entity: Readonly<Record<string, unknown>> | null = useEntity(root, id)
  const [first] = Object.entries(root.fields).find(([, field]) => field.kind === 'text') ?? []
  const words = first === undefined ? '' : entity?.[first]
  return <p>{typeof words === 'string' ? words : ''}</p>
}
