import type { Bilingual } from '../content/bilingual.ts'
import { figureTexts, toCategoryName } from '../content/reflection/figure-texts.ts'
import type { PilotFigure, PilotFilter } from '../domain/pilot-figures/pilot-figures.ts'
import { type RoundFigure, toWholeRound } from '../domain/pilot-figures/round-figure.ts'
import type { BarChart } from './bar-chart.ts'
import { toPictureSegments } from './picture-segments.ts'

type Say = (text: Bilingual) => string

const texts = {
  what: { nl: 'Wat', en: 'What' },
  hidden: { nl: 'niet getoond', en: 'not shown' },
  rounds: { nl: 'Zien organisaties hetzelfde?', en: 'Do organisations see the same?' },
  themes: { nl: 'Zien organisaties hetzelfde, per thema', en: 'Do organisations agree, per theme' },
  round: { nl: 'Ronde', en: 'Round' },
  theme: { nl: 'Thema', en: 'Theme' },
  few: { nl: 'Te weinig organisaties om te tonen', en: 'Too few organisations to show' },
} as const satisfies Record<string, Bilingual>

/** A figure under a filter, every category a bar; null when nothing of it may be shown under this one. */
export function toFigureChart(
  { id, groups, answers }: PilotFigure,
  { cluster, year }: PilotFilter,
  say: Say,
): BarChart | null {
  const answer = answers.find((one) => one.cluster === cluster && one.year === year)
  if (answer === undefined) return null
  const { title, unit } = figureTexts[id]
  const toSegment = (count: number) =>
    ({ id: 'count', label: say(unit), count, tone: 'plain' }) as const
  return {
    title: say(title),
    nameLabel: say(texts.what),
    emptyLabel: say(texts.hidden),
    scale: 'count',
    bars: groups.map((group, at) => {
      const value = answer.values[at] ?? null
      return {
        id: group.join('+'),
        label: group.map((category) => say(toCategoryName(id, category))).join(' + '),
        segments: value === null ? [] : [toSegment(value)],
      }
    }),
  }
}

/** How often organisations agree, over rounds: all themes together, and each by itself. */
export const toRoundCharts = (rounds: readonly RoundFigure[], say: Say): readonly BarChart[] =>
  rounds.length === 0 ? [] : [toWholeChart(rounds, say), toThemeChart(rounds, say)]

const toWholeChart = (rounds: readonly RoundFigure[], say: Say): BarChart => ({
  title: say(texts.rounds),
  nameLabel: say(texts.round),
  emptyLabel: say(texts.few),
  scale: 'share',
  bars: rounds.map((round) => {
    const counts = toWholeRound(round)
    return {
      id: round.roundId,
      label: round.title,
      segments: counts === null ? [] : toPictureSegments(counts, say),
    }
  }),
})

/** A theme with its rounds under each other, so that its course is seen at a glance. */
function toThemeChart(rounds: readonly RoundFigure[], say: Say): BarChart {
  const shown = rounds.flatMap(({ roundId, title, themes }) =>
    (themes ?? []).map((theme) => ({ ...theme, roundId, roundTitle: title })),
  )
  const ids = [...new Set(shown.map(({ id }) => id))]
  const isOne = new Set(shown.map(({ roundId }) => roundId)).size === 1
  return {
    title: say(texts.themes),
    nameLabel: say(texts.theme),
    emptyLabel: say(texts.few),
    scale: 'share',
    bars: ids.flatMap((themeId) =>
      shown
        .filter(({ id }) => id === themeId)
        .map(({ id, title, roundId, roundTitle, counts }) => ({
          id: `${id} ${roundId}`,
          label: isOne ? say(title) : `${say(title)}, ${roundTitle}`,
          segments: toPictureSegments(counts, say),
        })),
    ),
  }
}
