import { useTranslation } from 'react-i18next'
import { Select } from '../../components/Select.tsx'
import { type ColumnMapping, csvFields, type CsvKind } from './csv-fields.ts'
import styles from './transfer.module.css'

type CsvMappingProps = Readonly<{
  kind: CsvKind
  headings: readonly string[]
  mapping: ColumnMapping
  onChange: (field: string, column: number | null) => void
}>

/** Which column goes where; guessed by the headings, and open to change. */
export function CsvMapping({ kind, headings, mapping, onChange }: CsvMappingProps) {
  const { t } = useTranslation()
  const options = headings.map((heading, index) => ({
    id: String(index),
    label: heading === '' ? t('transfer.csv.column', { number: index + 1 }) : heading,
  }))
  return (
    <div className={styles.mapping} role="group" aria-label={t('transfer.csv.mapping')}>
      {csvFields[kind].map(({ id, isRequired = false }) => (
        <Select
          key={id}
          label={t(`transfer.csv.fields.${id}`)}
          value={toOption(mapping[id])}
          onChange={(value) => onChange(id, value === null ? null : Number(value))}
          options={options}
          {...(isRequired ? {} : { emptyLabel: t('transfer.csv.noColumn') })}
        />
      ))}
    </div>
  )
}

const toOption = (column: number | null | undefined): string | null =>
  column === null || column === undefined ? null : String(column)
