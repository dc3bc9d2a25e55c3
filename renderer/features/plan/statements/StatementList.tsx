import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Root } from '../../../../shared/document/shape.ts'
import { Icon } from '../../../components/Icon.tsx'
import type { IconName } from '../../../components/icon-names.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { OrderedRows } from '../rows/OrderedRows.tsx'
import type { EntityRowProps } from '../rows/row-place.ts'
import { useListEdits } from '../rows/use-list-edits.ts'
import { useCanWrite } from '../use-can-write.ts'
import styles from './statements.module.css'

type StatementListProps = Readonly<{
  root: Root
  /** Where its words are. */
  area: 'concerns' | 'strengths'
  icon: IconName
  children: (row: EntityRowProps, add: () => void) => ReactNode
}>

/** A list of short sentences that can be put in order. */
export function StatementList({ root, area, icon, children }: StatementListProps) {
  const { t } = useTranslation()
  const ids = useEntityIds(root)
  const canWrite = useCanWrite(root)
  const edits = useListEdits(root)
  const add = () => edits.add({})
  const numberOf = (id: string) => ids.indexOf(id) + 1
  return (
    <div {...listMark}>
      <h2 className={styles.title}>
        <Icon name={icon} />
        {t(`plan.${area}.title`)}
      </h2>
      {ids.length === 0 && <p className={styles.none}>{t(`plan.${area}.empty`)}</p>}
      <OrderedRows
        root={root}
        label={t(`plan.${area}.title`)}
        ids={ids}
        getName={(id) => t(`plan.${area}.number`, { number: numberOf(id) })}
      >
        {(id, place) => children({ id, number: numberOf(id), place, onRemove: edits.remove }, add)}
      </OrderedRows>
      {canWrite && <AddButton onPress={add}>{t(`plan.${area}.add`)}</AddButton>}
    </div>
  )
}
