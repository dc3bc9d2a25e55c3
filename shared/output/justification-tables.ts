import {
  effectActorLabels,
  effectLevelLabels,
  effectTermLabels,
} from '../content/reverse-test/effect-scale.ts'
import { certaintyLabels, costKindLabels } from '../content/reverse-test/vocabulary.ts'
import { effectActors, type EffectTerm } from '../domain/reverse-test-vocabulary.ts'
import type { JustificationInput, LineWriter } from './justification-input.ts'
import { joinSaid, toSolutionName } from './justification-labels.ts'
import { justificationTexts as texts } from './justification-texts.ts'
import type { PaperWords } from './paper-words.ts'
import { tableOf } from './section.ts'

type Cell = JustificationInput['answers']['OT-3.1']['items'][number]

/** More solutions side by side than this do not fit on a page. */
const mostColumns = 4

/** The effects of one term: a row per actor, a column per solution. Numbers are shown, never added up. */
export const toEffectTables =
  (questionId: 'OT-3.1' | 'OT-3.2', term: EffectTerm): LineWriter =>
  (input, words) => {
    const { items } = input.answers[questionId]
    const optionIds = input.answers['OT-1.5'].items
      .map(({ id }) => id)
      .filter((id) => items.some(({ optionId }) => optionId === id))
    return toGroups(optionIds).flatMap((group) => {
      const cellOf = (actor: string, optionId: string): string =>
        toCell(
          items.find((cell) => cell.actor === actor && cell.optionId === optionId),
          words,
        )
      const rows = effectActors
        .map((actor) => [
          words.say(effectActorLabels[actor]),
          ...group.map((optionId) => cellOf(actor, optionId)),
        ])
        .filter(([, ...cells]) => cells.some((cell) => cell !== ''))
      const columns = [
        { label: words.say(texts.forWhom), namesRow: true, share: 2 },
        ...group.map((id) => ({ label: toSolutionName(input, id, words), share: 4 })),
      ]
      return tableOf(words.say(effectTermLabels[term]), columns, rows)
    })
  }

const toGroups = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / mostColumns) }, (_, at) =>
    ids.slice(at * mostColumns, (at + 1) * mostColumns),
  )

function toCell(cell: Cell | undefined, words: PaperWords): string {
  if (cell === undefined) return ''
  const { level, sentence } = cell
  const rated =
    level === null ? '' : `${level > 0 ? '+' : ''}${level} ${words.say(effectLevelLabels[level])}`
  return joinSaid([rated, sentence], ': ')
}

/** What it costs and what it avoids, with who pays and how sure it is. */
export const toCostTable: LineWriter = (input, words) => {
  const euros = new Intl.NumberFormat(words.language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  })
  return tableOf(
    words.say(texts.costs),
    [
      { label: words.say(texts.what), namesRow: true, share: 4 },
      { label: words.say(texts.costKind), share: 2 },
      { label: words.say(texts.amount), share: 2 },
      { label: words.say(texts.howSure), share: 2 },
      { label: words.say(texts.payer), share: 2 },
      { label: words.say(texts.belongsTo), share: 2 },
    ],
    input.answers['OT-3.5'].items
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, kind, amountEuros, isEstimate, certainty, payer, optionId }) => [
        text,
        words.say(costKindLabels[kind]),
        amountEuros === null ? '' : euros.format(amountEuros),
        isEstimate
          ? words.say(certainty === null ? texts.estimate : certaintyLabels[certainty])
          : '',
        payer,
        toSolutionName(input, optionId, words),
      ]),
  )
}
