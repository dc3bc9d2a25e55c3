import { inLanguage, type Bilingual } from '../content/bilingual.ts'
import { figureTexts, toCategoryName } from '../content/reflection/figure-texts.ts'
import type { FigureId } from '../domain/pilot-figures/figure-list.ts'
import type { PilotFigure, PilotFigures } from '../domain/pilot-figures/pilot-figures.ts'
import type { OutputBlock, PaperLanguage } from './output-document.ts'
import { paragraphs, section, tableOf } from './section.ts'

type Part = Readonly<{ title: Bilingual; figures: readonly FigureId[] }>

/** The order in which the evaluations of S000 to S004 tell their pilots: whom, how, with whom, what came of it. */
const parts: readonly Part[] = [
  {
    title: { nl: 'Wie we bereikten', en: 'Whom we reached' },
    figures: ['clusters', 'status'],
  },
  {
    title: { nl: 'Hoe we werkten', en: 'How we worked' },
    figures: ['firstPlan', 'firstAgreement', 'agreements', 'evaluations', 'gaps'],
  },
  {
    title: { nl: 'Samen en met doorzettingsmacht', en: 'Together, and with authority' },
    figures: ['decisions', 'escalations'],
  },
  {
    title: { nl: 'Wat het opleverde', en: 'What came of it' },
    figures: ['goals', 'breakthroughs', 'sizes', 'pilotLight'],
  },
  {
    title: { nl: 'Wat we leerden', en: 'What we learned' },
    figures: ['helps', 'hinders'],
  },
]

const words = {
  title: { nl: 'Evaluatie van de pilot', en: 'Evaluation of the pilot' },
  year: { nl: 'Huishoudens die begonnen in', en: 'Households that began in' },
  how: { nl: 'Hoe dit is geteld', en: 'How this was counted' },
  method: {
    nl: 'De cijfers komen uit wat in de zaken is vastgelegd, uit de plannen en uit het logboek. Oefenzaken tellen niet mee. Geen cijfer gaat over minder dan vijf huishoudens of drie professionals, en geen cijfer is te herleiden door het ene van het andere af te trekken. Wat te klein is, is samengenomen of weggelaten.\n\nEen cijfer zegt niet waardoor iets kwam. Je weet nooit hoe het anders was gelopen. Lees het naast de verhalen en het gesprek in de pilotgroep.',
    en: 'The figures come from what was put on record in the cases, from the plans and from the logbook. Practice cases do not count. No figure is about fewer than five households or three professionals, and none can be worked out by subtracting one from another. What is too small was taken together or left out.\n\nA figure does not say why. You never know how it would have gone otherwise. Read it beside the stories and the talk in the pilot group.',
  },
  few: {
    nl: 'Er zijn nog te weinig huishoudens om iets te laten zien.',
    en: 'There are too few households to show anything yet.',
  },
  what: { nl: 'Wat', en: 'What' },
} as const

/** The evaluation report of a pilot as a paper, over the households that began in a year, or over all. */
export function toEvaluationReport(
  pilot: PilotFigures,
  year: string | null,
  language: PaperLanguage,
): Readonly<{ title: string; blocks: readonly OutputBlock[] }> {
  const say = (text: Bilingual): string => inLanguage(text, language)
  const told = parts.flatMap(({ title, figures }) =>
    section(
      2,
      say(title),
      figures.flatMap((id) =>
        toFigure(
          pilot.figures.find((one) => one.id === id),
          year,
          say,
        ),
      ),
    ),
  )
  return {
    title: year === null ? say(words.title) : `${say(words.title)}. ${say(words.year)} ${year}`,
    blocks: [
      ...(told.length === 0 ? paragraphs(say(words.few)) : told),
      ...section(2, say(words.how), paragraphs(say(words.method))),
    ],
  }
}

function toFigure(
  figure: PilotFigure | undefined,
  year: string | null,
  say: (text: Bilingual) => string,
): readonly OutputBlock[] {
  const answer = figure?.answers.find((one) => one.cluster === null && one.year === year)
  if (figure === undefined || answer === undefined) return []
  const rows = figure.groups.flatMap((group, at) => {
    const value = answer.values[at] ?? 0
    const name = group.map((category) => say(toCategoryName(figure.id, category))).join(' + ')
    return value === 0 ? [] : [[name, String(value)]]
  })
  const { title, intro, unit } = figureTexts[figure.id]
  const table = tableOf(
    say(title),
    [{ label: say(words.what), namesRow: true }, { label: say(unit) }],
    rows,
  )
  return table.length === 0 ? [] : section(3, say(title), [...paragraphs(say(intro)), ...table])
}
