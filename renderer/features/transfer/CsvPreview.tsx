import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Status } from '../../components/Status.tsx'
import { Table } from '../../components/Table.tsx'
import type { Format } from '../../platform/format.ts'
import { useFormat } from '../../platform/use-format.ts'
import type { CheckedRow } from './check-rows.ts'
import { csvFields, type CsvKind } from './csv-fields.ts'
import styles from './transfer.module.css'

type CsvPreviewProps = Readonly<{
  kind: CsvKind
  rows: readonly CheckedRow[]
  onAdd: (rows: readonly CheckedRow[]) => void
}>

/** Every row as it would be added, with what is wrong with it beside it. */
export function CsvPreview({ kind, rows, onAdd }: CsvPreviewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [takesDoubles, setTakesDoubles] = useState(false)
  const ready = rows.filter(
    ({ problems, isDouble }) => problems.length === 0 && (takesDoubles || !isDouble),
  )
  const doubles = rows.filter(({ problems, isDouble }) => problems.length === 0 && isDouble)
  // Columns that the list does not have would only take room.
  const fields = csvFields[kind].flatMap(({ id, isRequired = false }) =>
    isRequired || rows.some(({ values }) => values[id] !== '') ? [id] : [],
  )
  const columns = [
    ...fields.map((id) => ({ id, label: t(`transfer.csv.fields.${id}`) })),
    { id: 'state', label: t('transfer.csv.state') },
  ]
  return (
    <div className={styles.list}>
      <Table
        caption={t('transfer.csv.preview')}
        columns={columns}
        rows={rows.map((row) => ({
          id: String(row.line),
          cells: {
            ...Object.fromEntries(fields.map((id) => [id, toShown(row, id, format)])),
            state: <RowState row={row} />,
          },
        }))}
      />
      {doubles.length > 0 && (
        <Checkbox isSelected={takesDoubles} onChange={setTakesDoubles}>
          {t('transfer.csv.takeDoubles', { count: doubles.length })}
        </Checkbox>
      )}
      <div className={styles.actions}>
        <Button
          variant="primary"
          icon="plus"
          onPress={() => onAdd(ready)}
          isDisabled={ready.length === 0}
          reason={t('transfer.csv.noneReady')}
        >
          {t('transfer.csv.add', { count: ready.length })}
        </Button>
      </div>
    </div>
  )
}

/** A day in words, so that 4-3 read as 3 April is noticed. */
function toShown({ values, problems }: CheckedRow, field: string, format: Format): string {
  const value = values[field] ?? ''
  const isDay = field === 'born' || field === 'since'
  const isRead =
    value !== '' && !problems.some((one) => one.field === field && one.problem === 'noDate')
  return isDay && isRead ? format.fullDay(value) : value || '–'
}

function RowState({ row }: Readonly<{ row: CheckedRow }>) {
  const { t } = useTranslation()
  if (row.problems.length > 0) {
    return row.problems.map(({ field, problem }) => (
      <span key={field} className={styles.problem}>
        <Status kind="negative" icon="circle-alert">
          {t('transfer.csv.atLine', {
            line: row.line,
            field: t(`transfer.csv.fields.${field}`),
            problem: t(`transfer.csv.cell.${problem}`),
          })}
        </Status>
      </span>
    ))
  }
  if (row.isDouble) {
    return (
      <Status kind="warning" icon="copy">
        {t('transfer.csv.double')}
      </Status>
    )
  }
  return (
    <Status kind="positive" icon="check">
      {t('transfer.csv.ready')}
    </Status>
  )
}
