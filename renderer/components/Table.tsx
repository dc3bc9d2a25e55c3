import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import hiddenStyles from './VisuallyHidden.module.css'
import styles from './Table.module.css'

type Column = Readonly<{
  id: string
  label: string
  isNumber?: boolean
  isLabelHidden?: boolean
  /** How the rows are sorted by this column; with `onSort` its head is a button. */
  sort?: 'ascending' | 'descending' | 'none'
  onSort?: () => void
}>
type TableRow = Readonly<{ id: string; cells: Readonly<Record<string, ReactNode>> }>

type TableProps = Readonly<{
  caption: string
  isCaptionHidden?: boolean
  /** The first one holds the row headers. */
  columns: readonly Column[]
  rows: readonly TableRow[]
}>

/** Hairlines, no zebra. Under 48 rem each row becomes a block with the label in front of every value. */
export function Table({ caption, isCaptionHidden = true, columns, rows }: TableProps) {
  return (
    // The roles are written out, because display: block takes them away on narrow screens.
    <table className={styles.table} role="table">
      <caption className={classNames(styles.caption, isCaptionHidden && hiddenStyles.hidden)}>
        {caption}
      </caption>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              role="columnheader"
              className={toClass(column)}
              {...(column.sort === undefined ? {} : { 'aria-sort': column.sort })}
              // Its button is out of sight on narrow screens; the column keeps its name.
              {...(column.onSort === undefined ? {} : { 'aria-label': column.label })}
            >
              <Head column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row" className={styles.row}>
            {columns.map((column, index) => (
              <Cell key={column.id} column={column} isRowHeader={index === 0}>
                {row.cells[column.id]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ column: { label, isLabelHidden, sort, onSort } }: Readonly<{ column: Column }>) {
  if (onSort === undefined)
    return <span className={isLabelHidden === true ? hiddenStyles.hidden : undefined}>{label}</span>
  return (
    <button type="button" className={styles.sort} onClick={onSort}>
      {label}
      {sort === 'ascending' && <Icon name="arrow-up" size="sm" />}
      {sort === 'descending' && <Icon name="arrow-down" size="sm" />}
    </button>
  )
}

const toClass = (column: Column) => classNames(column.isNumber === true && styles.number)

type CellProps = Readonly<{ column: Column; isRowHeader: boolean; children: ReactNode }>

function Cell({ column, isRowHeader, children }: CellProps) {
  if (isRowHeader) {
    return (
      <th scope="row" role="rowheader" className={toClass(column)}>
        {children}
      </th>
    )
  }
  return (
    <td role="cell" className={toClass(column)}>
      {column.isLabelHidden !== true && (
        <span className={styles.inFront} aria-hidden>
          {column.label}
        </span>
      )}
      {children}
    </td>
  )
}
