import { useTranslation } from 'react-i18next'
import { figureTexts } from '../../../shared/content/reflection/figure-texts.ts'
import type {
  PilotFigure,
  PilotFilter,
} from '../../../shared/domain/pilot-figures/pilot-figures.ts'
import { readDrawn } from '../../../shared/output/bar-chart.ts'
import { toFigureChart } from '../../../shared/output/pilot-charts.ts'
import { ChartWithTable } from '../../components/charts/ChartWithTable.tsx'
import { Section } from '../../components/Section.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { useLabel } from '../../platform/use-label.ts'
import styles from './pilot.module.css'

type FigureSectionProps = Readonly<{ figure: PilotFigure; filter: PilotFilter }>

/** One figure: what it counts, a drawing, and the same in a table. */
export function FigureSection({ figure, filter }: FigureSectionProps) {
  const { t } = useTranslation()
  const say = useLabel()
  const { title, intro } = figureTexts[figure.id]
  const chart = toFigureChart(figure, filter, say)
  const hidden = chart?.bars.some(({ segments }) => segments.length === 0) ?? true
  return (
    <Section title={say(title)} intro={say(intro)}>
      {chart === null || readDrawn(chart).length === 0 ? (
        <p>{t(hidden ? 'pilot.tooFew' : 'pilot.nothing')}</p>
      ) : (
        <>
          <ChartWithTable chart={chart} save={saveFile} />
          {hidden && <p className={styles.quiet}>{t('pilot.someHidden')}</p>}
        </>
      )}
    </Section>
  )
}
