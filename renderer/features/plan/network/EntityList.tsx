import type { ReactNode } from 'react'
import type { Root } from '../../../../shared/document/shape.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import type { EntityRowProps } from '../rows/row-place.ts'
import { StepList } from '../rows/StepList.tsx'
import { useListEdits } from '../rows/use-list-edits.ts'
import { useCanWrite } from '../use-can-write.ts'
import styles from './network.module.css'

type EntityListProps = Readonly<{
  root: Root
  title: string
  empty: string
  addLabel: string
  children: (row: EntityRowProps) => ReactNode
}>

/** A titled list of one root with its own add button. */
export function EntityList(props: EntityListProps) {
  const { root, title, empty, addLabel, children } = props
  const ids = useEntityIds(root)
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  return (
    <div className={styles.part} {...listMark}>
      <h3 className={styles.title}>{title}</h3>
      {ids.length === 0 && <p className={styles.none}>{empty}</p>}
      <StepList root={root} ids={ids} label={title}>
        {(id, place, number) => children({ id, number, place, onRemove: remove })}
      </StepList>
      {canWrite && <AddButton onPress={() => add({})}>{addLabel}</AddButton>}
    </div>
  )
}
