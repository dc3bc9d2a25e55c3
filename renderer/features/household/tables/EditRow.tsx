import { type ReactNode, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { Menu } from '../../../components/Menu.tsx'
import { useRight } from '../../../document/use-right.ts'
import { onOpenRow, toRowName } from './row-focus.ts'
import styles from './tables.module.css'

/** A line of a list: what it shows, what unfolds under it, and what can be done with it. */
export type EditRowModel = Readonly<{
  id: string
  rootName: string
  /** How buttons name it. */
  name: string
  cells: Readonly<Record<string, ReactNode>>
  details: ReactNode
  onRemove: () => void
  onUp: (() => void) | null
  onDown: (() => void) | null
}>

type EditRowProps = Readonly<{
  row: EditRowModel
  rootName: string
  columns: readonly Readonly<{ id: string; label: string }>[]
}>

/** One line with its fold; each line is a body of its own, so that line and details stay together. */
export function EditRow({ row, rootName, columns }: EditRowProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const detailsId = useId()
  useEffect(() => onOpenRow(rootName, row.id, () => setIsOpen(true)), [rootName, row.id])
  return (
    <div role="rowgroup" className={styles.body} data-entity={toRowName(rootName, row.id)}>
      <div role="row" className={styles.row}>
        {columns.map((column, index) => {
          const content = row.cells[column.id]
          return index === 0 ? (
            <div key={column.id} role="rowheader">
              {content}
            </div>
          ) : (
            <div key={column.id} role="cell">
              {!isNothing(content) && (
                <>
                  <span className={styles.inFront} aria-hidden>
                    {column.label}
                  </span>
                  {content}
                </>
              )}
            </div>
          )
        })}
        <div role="cell" className={styles.tools}>
          <Button
            iconOnly
            variant="quiet"
            size="compact"
            icon={isOpen ? 'chevron-up' : 'chevron-down'}
            label={t('household.row.more', { name: row.name })}
            isExpanded={isOpen}
            controls={detailsId}
            onPress={() => setIsOpen((was) => !was)}
          />
          <RowMenu row={row} />
        </div>
      </div>
      {isOpen && (
        <div role="row" id={detailsId}>
          <div role="cell" aria-colspan={columns.length + 1} className={styles.details}>
            <div className={styles.grid}>{row.details}</div>
          </div>
        </div>
      )}
    </div>
  )
}

/** A label in front of nothing would read as something missing. */
const isNothing = (content: ReactNode): boolean =>
  content === null || content === undefined || content === ''

function RowMenu({ row }: Readonly<{ row: EditRowModel }>) {
  const { t } = useTranslation()
  const canWrite = useRight('plan') === 'write'
  if (!canWrite) return null
  const items = [
    ...(row.onUp === null
      ? []
      : [{ id: 'up', label: t('household.row.up'), icon: 'arrow-up', run: row.onUp } as const]),
    ...(row.onDown === null
      ? []
      : [
          {
            id: 'down',
            label: t('household.row.down'),
            icon: 'arrow-down',
            run: row.onDown,
          } as const,
        ]),
    {
      id: 'remove',
      label: t('household.row.remove'),
      icon: 'trash-2',
      isDanger: true,
      run: row.onRemove,
    } as const,
  ]
  return (
    <Menu
      label={t('household.row.menu', { name: row.name })}
      variant="quiet"
      size="compact"
      items={items}
      onAction={(chosen) => items.find(({ id }) => id === chosen)?.run()}
    />
  )
}
