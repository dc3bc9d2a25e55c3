import type { CSSProperties } from 'react'
import type { TableBlock } from '../../../shared/output/output-document.ts'
import { classNames } from '../../components/class-names.ts'
import hiddenStyles from '../../components/VisuallyHidden.module.css'
import styles from './paper.module.css'

type PaperTableProps = Readonly<{ table: TableBlock; hasCaption: boolean }>

/**
 * Rows under columns, with real header cells. The browser repeats them on every sheet. On a phone each
 * row becomes a block with the label before every value.
 */
export function PaperTable({ table: { caption, columns, rows }, hasCaption }: PaperTableProps) {
  const all = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  return (
    <table className={styles.table}>
      <caption className={classNames(!hasCaption && hiddenStyles.hidden)}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, share = 1 }) => (
            <th key={label} scope="col" style={toWidth(share / all)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {columns.map((column, place) => (
              <Cell key={column.label} {...column} text={row[place] ?? ''} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const toWidth = (part: number): CSSProperties =>
  // Safe: a custom property; the width itself is set by the style sheet.
  ({ '--part': `${Math.round(part * 1000) / 10}%` }) as CSSProperties

type CellProps = Readonly<{ label: string; namesRow?: boolean | undefined; text: string }>

function Cell({ label, namesRow, text }: CellProps) {
  const words = (
    <>
      {text !== '' && (
        <span className={styles.inFront} aria-hidden>
          {label}
        </span>
      )}
      <span dir="auto">{text}</span>
    </>
  )
  return namesRow === true ? <th scope="row">{words}</th> : <td>{words}</td>
}
