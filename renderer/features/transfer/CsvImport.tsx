import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { Button } from '../../components/Button.tsx'
import { FileField } from '../../components/FileField.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Segment } from '../../components/Segment.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { showToast } from '../../components/toast-store.ts'
import { useDerived } from '../../document/use-derived.ts'
import { useRight } from '../../document/use-right.ts'
import { useUndo } from '../../document/use-undo.ts'
import { readToday } from '../../platform/today.ts'
import { checkRows, type CheckedRow } from './check-rows.ts'
import { csvKinds, type CsvKind, type ColumnMapping, guessMapping } from './csv-fields.ts'
import { CsvMapping } from './CsvMapping.tsx'
import { CsvPreview } from './CsvPreview.tsx'
import { decodeList } from './decode-list.ts'
import { maxCsvRows, readCsv } from './read-csv.ts'
import styles from './transfer.module.css'
import { useAddRows } from './use-add-rows.ts'

const toNames = (entities: readonly Readonly<{ name: string }>[]): readonly string[] =>
  entities.map(({ name }) => name)

/** A list of members or parties: from a file or pasted, looked at row by row, then added to the live plan. */
export function CsvImport() {
  const { t } = useTranslation()
  const canWrite = useRight('plan') === 'write'
  const [kind, setKind] = useState<CsvKind>('persons')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ColumnMapping | null>(null)
  const list = useMemo(() => readCsv(text), [text])
  const mapping = chosen ?? guessMapping(kind, list.headings)
  const people = useDerived(planShape.persons, toNames)
  const organisations = useDerived(planShape.parties, toNames)
  const names = kind === 'persons' ? people : organisations
  const rows = checkRows(kind, list.rows, mapping, { names, today: readToday() })
  const addRows = useAddRows(kind)
  const { undo } = useUndo()

  const read = (next: string) => {
    setText(next)
    setChosen(null)
  }
  const add = (ready: readonly CheckedRow[]) => {
    addRows(ready)
    read('')
    showToast({ text: t('transfer.csv.added', { count: ready.length }), undo })
  }

  if (!canWrite) return <p>{t('transfer.csv.readOnly')}</p>
  return (
    <div className={styles.list}>
      <Segment
        label={t('transfer.csv.kind')}
        value={kind}
        onChange={(id) => {
          setKind(csvKinds.find((known) => known === id) ?? 'persons')
          setChosen(null)
        }}
        options={csvKinds.map((id) => ({ id, label: t(`transfer.csv.kinds.${id}`) }))}
      />
      <div className={styles.form}>
        <FileField
          label={t('transfer.csv.file')}
          hint={t('transfer.csv.fileHint', { count: maxCsvRows })}
          accept=".csv,.txt,.tsv,text/csv"
          onPick={(file) => void file.arrayBuffer().then((bytes) => read(decodeList(bytes)))}
        />
        <div className={styles.wide}>
          <TextArea
            label={t('transfer.csv.paste')}
            hint={t('transfer.csv.pasteHint')}
            value={text}
            onChange={read}
            rows={4}
          />
        </div>
        {text.trim() !== '' && list.problem !== null && (
          <Notice kind="warning">
            {t(`transfer.csv.problems.${list.problem}`, { count: maxCsvRows })}
          </Notice>
        )}
        {text !== '' && <Button onPress={() => read('')}>{t('transfer.csv.clear')}</Button>}
      </div>
      {list.rows.length > 0 && (
        <>
          <CsvMapping
            kind={kind}
            headings={list.headings}
            mapping={mapping}
            onChange={(field, column) => setChosen({ ...mapping, [field]: column })}
          />
          <CsvPreview kind={kind} rows={rows} onAdd={add} />
        </>
      )}
    </div>
  )
}
