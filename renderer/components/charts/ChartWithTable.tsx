import { useTranslation } from 'react-i18next'
import { type BarChart, readDrawn, toChartTable } from '../../../shared/output/bar-chart.ts'
import { toCsv } from '../../../shared/util/to-csv.ts'
import { Button } from '../Button.tsx'
import { Disclosure } from '../Disclosure.tsx'
import { Table } from '../Table.tsx'
import { showToast } from '../toast-store.ts'
import { Bars } from './Bars.tsx'
import styles from './bars.module.css'
import { drawBars } from './draw-bars.ts'

/** Gives a file to who looks. */
export type SaveChart = (name: string, content: Blob) => void

type ChartWithTableProps = Readonly<{
  chart: BarChart
  save: SaveChart
  /** The numbers can be taken along as a file for a spreadsheet too. */
  hasFile?: boolean
}>

/** A drawing, the same in a table which opens under it, and both as files to take along. */
export function ChartWithTable({ chart, save, hasFile = false }: ChartWithTableProps) {
  const { t } = useTranslation()
  const { columns, rows } = toChartTable(chart)
  return (
    <>
      <Bars chart={chart} />
      <div className={styles.under}>
        <Disclosure label={t('common.chart.asTable')}>
          <Table
            caption={chart.title}
            columns={columns.map((label, at) => ({
              id: String(at),
              label,
              ...(at === 0 ? {} : { isNumber: true }),
            }))}
            rows={rows.map((cells, at) => ({
              id: chart.bars[at]?.id ?? String(at),
              cells: Object.fromEntries(cells.map((cell, column) => [String(column), cell])),
            }))}
          />
        </Disclosure>
        {readDrawn(chart).length > 0 && <SavePicture chart={chart} save={save} />}
        {hasFile && <SaveTable chart={chart} save={save} />}
      </div>
    </>
  )
}

type SaveProps = Omit<ChartWithTableProps, 'hasFile'>

/** What no system takes in the name of a file is left out. */
const toFileName = (title: string, ending: string): string =>
  `${title.replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').trim()}.${ending}`

function SavePicture({ chart, save }: SaveProps) {
  const { t } = useTranslation()
  const draw = async () => {
    const picture = await drawBars(chart)
    if (picture === null) showToast({ text: t('common.chart.failed') })
    else save(toFileName(chart.title, 'png'), picture.png)
  }
  return (
    <Button
      variant="quiet"
      icon="download"
      label={t('common.chart.pictureOf', { title: chart.title })}
      onPress={() => void draw()}
    >
      {t('common.chart.picture')}
    </Button>
  )
}

function SaveTable({ chart, save }: SaveProps) {
  const { t } = useTranslation()
  const write = () => {
    const { columns, rows } = toChartTable(chart)
    const csv = toCsv([columns, ...rows])
    save(toFileName(chart.title, 'csv'), new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <Button
      variant="quiet"
      icon="table-2"
      label={t('common.chart.fileOf', { title: chart.title })}
      onPress={write}
    >
      {t('common.chart.file')}
    </Button>
  )
}
