import type { ReactNode } from 'react'
import type { Root } from '../../../../shared/document/shape.ts'
import { useEntity } from '../../../document/use-entity.ts'
import { useIdsWhere } from '../../../document/use-ids-where.ts'
import { toEntityName } from './entity-place.ts'
import { toFirstText } from './first-text.ts'
import styles from './rows.module.css'

/** From so many rows on, only those near the window have fields and buttons. */
export const longListLength = 30

/** What else is read in a row: the entities of another root whose `field` refers to it. */
export type RowMore = Readonly<{ root: Root; field: string }>

type FarRowProps = Readonly<{
  root: Root
  id: string
  /** The grip, which a row of a sortable list must always have. */
  handle?: ReactNode
  more?: RowMore | undefined
}>

/** A row far from the window: its words, so that it can be read and found, and nothing that listens to keys. */
export const FarRow = ({ root, id, handle, more }: FarRowProps) => (
  <div className={styles.far} data-entity={toEntityName(root.name, id)} data-far>
    {handle}
    <FarWords root={root} id={id} />
    {more !== undefined && <FarMore {...more} id={id} />}
  </div>
)

const FarWords = ({ root, id }: Readonly<{ root: Root; id: string }>) => (
  <p>{toFirstText(root, useEntity(root, id))}</p>
)

const FarMore = ({ root, field, id }: RowMore & Readonly<{ id: string }>) =>
  useIdsWhere(root, field, id).map((one) => <FarWords key={one} root={root} id={one} />)
