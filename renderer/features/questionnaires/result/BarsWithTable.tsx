import { useTranslation } from 'react-i18next'
import type { Bar } from '../../../../shared/output/bar-chart.ts'
import { ChartWithTable } from '../../../components/charts/ChartWithTable.tsx'
import { saveFile } from '../../../platform/save-file.ts'

type BarsWithTableProps = Readonly<{ caption: string; firstLabel: string; bars: readonly Bar[] }>

/** What was answered, as bars that fall apart, and as a table. */
export function BarsWithTable({ caption, firstLabel, bars }: BarsWithTableProps) {
  const { t } = useTranslation()
  return (
    <ChartWithTable
      chart={{
        title: caption,
        nameLabel: firstLabel,
        emptyLabel: t('questionnaires.result.tooFew'),
        scale: 'share',
        bars,
      }}
      save={saveFile}
    />
  )
}
