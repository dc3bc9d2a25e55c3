import { useTranslation } from 'react-i18next'
import { evaluationTexts } from '../../../shared/content/reflection/evaluation-texts.ts'
import { figureTexts } from '../../../shared/content/reflection/figure-texts.ts'
import { storyTemplates } from '../../../shared/content/reflection/story-templates.ts'
import { evaluationShape } from '../../../shared/document/evaluation-shape.ts'
import type { EvaluationPart } from '../../../shared/domain/pilot-figures/evaluation-part.ts'
import {
  type EvaluationChart,
  isInPeriod,
  type Period,
} from '../../../shared/output/evaluation-figures.ts'
import { Bullets } from '../../components/Bullets.tsx'
import { ChartWithTable } from '../../components/charts/ChartWithTable.tsx'
import { Section } from '../../components/Section.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { LiveField } from '../../document/LiveField.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { useLabel } from '../../platform/use-label.ts'
import styles from './evaluation.module.css'
import type { useNumbers } from './use-numbers.ts'

type Stories = ReturnType<typeof useNumbers>['stories']
type ReportPartProps = Readonly<{
  part: EvaluationPart
  /** Null while they are counted. */
  charts: readonly EvaluationChart[] | null
  stories: Stories
  period: Period
}>

/** A part of the report: what was counted, and beside it what the group says of it. */
export function ReportPart({ part, charts, stories, period }: ReportPartProps) {
  const say = useLabel()
  const { title, method, question } = evaluationTexts[part.id]
  const hasFigures = part.figures.length > 0 || part.hasRounds
  const told = stories.filter(({ at }) => isInPeriod(period, toDay(at)))
  return (
    <Section title={say(title)} intro={<span className={styles.method}>{say(method)}</span>}>
      <div className={styles.part}>
        {hasFigures && <Figures charts={charts} />}
        {part.hasStories && <StoryList stories={told} />}
        <div className={styles.words}>
          <LiveField
            root={evaluationShape.chapters}
            id={part.id}
            field="text"
            label={say(question)}
            isLabelShown
            multiline
            look="box"
          />
        </div>
      </div>
    </Section>
  )
}

/** The day of a moment where this laptop stands, as the host counts it. */
function toDay(at: string): string {
  const date = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function Figures({ charts }: Pick<ReportPartProps, 'charts'>) {
  const { t } = useTranslation()
  const say = useLabel()
  if (charts === null) return <Spinner label={t('evaluation.counting')} />
  if (charts.length === 0) return <p className={styles.quiet}>{t('evaluation.noFigures')}</p>
  return (
    <div className={styles.charts}>
      {charts.map(({ id, chart }) => (
        <section key={chart.title} aria-label={chart.title}>
          <h3>{chart.title}</h3>
          {id !== null && <p className={styles.quiet}>{say(figureTexts[id].intro)}</p>}
          <ChartWithTable chart={chart} save={saveFile} />
        </section>
      ))}
    </div>
  )
}

function StoryList({ stories }: Readonly<{ stories: Stories }>) {
  const { t } = useTranslation()
  const say = useLabel()
  if (stories.length === 0) return <p className={styles.quiet}>{t('evaluation.noStories')}</p>
  return (
    <Bullets
      items={stories.map(({ body }) => ({
        id: body.storyId,
        icon: 'book-open',
        content: `${body.title} (${say(storyTemplates[body.kind])})`,
      }))}
    />
  )
}
