import { type Bilingual, inLanguage } from '../content/bilingual.ts'
import { evaluationTexts } from '../content/reflection/evaluation-texts.ts'
import { figureTexts } from '../content/reflection/figure-texts.ts'
import { storyTemplates } from '../content/reflection/story-templates.ts'
import {
  type EvaluationPart,
  type EvaluationPartId,
  evaluationParts,
} from '../domain/pilot-figures/evaluation-part.ts'
import type { StoryBody } from '../domain/reflection/story.ts'
import { toEvaluationFigures, type EvaluationNumbers, type Period } from './evaluation-figures.ts'
import { type BarChart, readDrawn, toChartTable } from './bar-chart.ts'
import type { OutputBlock, PaperLanguage } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import { keyValuesOf, paragraphs, section, tableOf } from './section.ts'

/** All that an evaluation report is made of. */
export type EvaluationSource = Readonly<{
  title: string
  period: Period
  /** Per part whether it is in the report, and the words of the group. */
  chapters: readonly Readonly<{ id: string; isIn: boolean; text: string }>[]
  numbers: EvaluationNumbers
  /** Of the period, oldest first, without those that were withdrawn. */
  stories: readonly StoryBody[]
}>

const words = {
  period: {
    nl: 'Dit verslag gaat over {{from}} tot en met {{until}}.',
    en: 'This report is about {{from}} up to and including {{until}}.',
  },
  since: {
    nl: 'Dit verslag gaat over de tijd vanaf {{from}}.',
    en: 'This report is about the time from {{from}}.',
  },
  till: {
    nl: 'Dit verslag gaat over de tijd tot en met {{until}}.',
    en: 'This report is about the time up to and including {{until}}.',
  },
  years: {
    nl: 'De cijfers gaan over huishoudens die begonnen in {{years}}.',
    en: 'The figures are about households that began in {{years}}.',
  },
  few: {
    nl: 'Over deze jaren is er te weinig om in cijfers te laten zien.',
    en: 'For these years there is too little to show in figures.',
  },
} as const satisfies Record<string, Bilingual>

/** The evaluation report of a pilot group as a paper: the parts that it chose, with its own words and no name. */
export function toEvaluationReport(
  source: EvaluationSource,
  language: PaperLanguage,
): Readonly<{ title: string; blocks: readonly OutputBlock[] }> {
  const paper = toPaperWords(language)
  const chapters = new Map(source.chapters.map((chapter) => [chapter.id, chapter]))
  const parts = evaluationParts.filter(({ id }) => chapters.get(id)?.isIn !== false)
  const figures = toEvaluationFigures(source.numbers, source.period, paper.say)
  return {
    title: source.title,
    blocks: [
      ...paragraphs(toPeriod(source.period, paper)),
      ...paragraphs(
        figures.years.length === 0
          ? paper.say(words.few)
          : paper.say(words.years, { years: paper.list(figures.years) }),
      ),
      ...parts.flatMap((part) =>
        section(2, paper.say(evaluationTexts[part.id].title), [
          ...paragraphs(paper.say(evaluationTexts[part.id].method)),
          ...toFigures(part, figures.chartsOf(part), paper),
          ...(part.hasStories ? toStories(source.stories, language) : []),
          ...toOwnWords(part.id, chapters.get(part.id)?.text ?? '', paper),
        ]),
      ),
    ],
  }
}

function toPeriod({ from, until }: Period, { say, day }: PaperWords): string {
  if (from !== null && until !== null)
    return say(words.period, { from: day(from), until: day(until) })
  if (from !== null) return say(words.since, { from: day(from) })
  return until === null ? '' : say(words.till, { until: day(until) })
}

/** What the group wrote stands last: figures first, and then what they mean. */
const toOwnWords = (id: EvaluationPartId, text: string, { say }: PaperWords) =>
  section(3, say(evaluationTexts[id].question), paragraphs(text))

type Charts = ReturnType<ReturnType<typeof toEvaluationFigures>['chartsOf']>

const toFigures = (part: EvaluationPart, charts: Charts, { say }: PaperWords) =>
  charts.flatMap(({ id, chart }) =>
    section(3, chart.title, [
      ...(id === null ? [] : paragraphs(say(figureTexts[id].intro))),
      ...toChart(chart, part.hasRounds && id === null),
    ]),
  )

/** The drawing, and the numbers behind it in a table. What is nought or not shown takes no room on paper. */
function toChart(chart: BarChart, isWhole: boolean): readonly OutputBlock[] {
  const shown = isWhole ? chart : { ...chart, bars: readDrawn(chart) }
  const { columns, rows } = toChartTable(shown)
  return [
    { kind: 'chart', chart: shown },
    ...tableOf(
      chart.title,
      columns.map((label, at) => (at === 0 ? { label, namesRow: true, share: 3 } : { label })),
      rows,
    ),
  ]
}

const toStories = (stories: readonly StoryBody[], language: PaperLanguage) =>
  stories.flatMap(({ kind, title, parts }) => {
    const asked = new Map(storyTemplates[kind].parts.map((part) => [part.id, part]))
    return section(
      3,
      title,
      keyValuesOf(
        parts.flatMap(({ id, text }) => {
          const question = asked.get(id)
          return question === undefined ? [] : [[inLanguage(question, language), text] as const]
        }),
      ),
    )
  })
