import { useTranslation } from 'react-i18next'
import type {
  PilotFigures,
  PilotFilter,
} from '../../../shared/domain/pilot-figures/pilot-figures.ts'
import { toChartTable } from '../../../shared/output/bar-chart.ts'
import { toFigureChart } from '../../../shared/output/pilot-charts.ts'
import { toCsv } from '../../../shared/util/to-csv.ts'
import { Button } from '../../components/Button.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { readToday } from '../../platform/today.ts'
import { useLabel } from '../../platform/use-label.ts'

type CsvButtonProps = Readonly<{ pilot: PilotFigures; filter: PilotFilter }>

/** The figures in sight as a file for a spreadsheet. */
export function CsvButton({ pilot, filter }: CsvButtonProps) {
  const { t } = useTranslation()
  const say = useLabel()
  const save = () => {
    const charts = pilot.figures.flatMap((figure) => toFigureChart(figure, filter, say) ?? [])
    const lines = charts.flatMap((chart) =>
      toChartTable(chart).rows.map((row) => [chart.title, ...row]),
    )
    const head = [t('pilot.csv.figure'), t('pilot.csv.what'), t('pilot.csv.count')]
    const name = t('pilot.csv.fileName', { day: readToday() })
    saveFile(name, new Blob([toCsv([head, ...lines])], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <Button icon="table-2" onPress={save}>
      {t('pilot.csv.action')}
    </Button>
  )
}
