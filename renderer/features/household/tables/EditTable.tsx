import type { CSSProperties, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../components/Section.tsx'
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx'
import { EditRow, type EditRowModel } from './EditRow.tsx'
import styles from './tables.module.css'

/** A narrow one holds a word or a number: the room goes to the columns with sentences. */
type EditColumn = Readonly<{ id: string; label: string; isNarrow?: boolean }>

type EditTableProps = Readonly<{
  title: string
  intro: string
  /** Shown when there are no rows. */
  empty: string
  /** The first one holds the row headers. */
  columns: readonly EditColumn[]
  rows: readonly EditRowModel[]
  actions?: ReactNode
  /** Beside the add button: what to know before adding. */
  aside?: ReactNode
}>

/**
 * A list of the household, edited live: a line per thing, and its details under it. Roles instead of table
 * elements, because lines must become blocks on a phone and details must reach over all columns.
 */
export function EditTable(props: EditTableProps) {
  const { title, intro, empty, columns, rows, actions, aside } = props
  const { t } = useTranslation()
  return (
    <Section title={title} intro={intro}>
      <div className={styles.list} data-list="">
        {rows.length === 0 ? (
          <p className={styles.none}>{empty}</p>
        ) : (
          <div
            className={styles.table}
            role="table"
            aria-label={title}
            style={{ '--tracks': toTracks(columns) } as CSSProperties}
          >
            <div role="rowgroup" className={styles.head}>
              <div role="row">
                {columns.map((column) => (
                  <div key={column.id} role="columnheader">
                    {column.label}
                  </div>
                ))}
                <div role="columnheader">
                  <VisuallyHidden>{t('household.row.actions')}</VisuallyHidden>
                </div>
              </div>
            </div>
            {rows.map((row) => (
              <EditRow key={row.id} row={row} columns={columns} rootName={row.rootName} />
            ))}
          </div>
        )}
        <div className={styles.foot}>
          {actions !== undefined && (
            <div className={styles.actions} data-add="">
              {actions}
            </div>
          )}
          {aside}
        </div>
      </div>
    </Section>
  )
}

/** The widths of all columns but the first. */
const toTracks = (columns: readonly EditColumn[]): string =>
  columns
    .slice(1)
    .map(({ isNarrow }) => (isNarrow === true ? 'minmax(0, 0.5fr)' : 'minmax(0, 1fr)'))
    .join(' ')
