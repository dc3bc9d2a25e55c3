import { citationOf } from '../content/reverse-test/legal-references.ts'
import { findQuestion } from '../content/reverse-test/reverse-test-steps.ts'
import { ruleKinds } from '../content/reverse-test/rule-kinds.ts'
import { ruleRooms } from '../content/reverse-test/rule-room.ts'
import { proportionalityAxes } from '../content/reverse-test/vocabulary.ts'
import type { LineWriter } from './justification-input.ts'
import { joinSaid, labelsOf } from './justification-labels.ts'
import { justificationTexts as texts } from './justification-texts.ts'
import { keyValuesOf, listOf, paragraphs } from './section.ts'

/** OT-4.1: articles, by-laws and policy rules, each with the day on which it was read. */
export const toArticles: LineWriter = ({ answers }, words) =>
  listOf(
    answers['OT-4.1'].items.map(({ law, article, consultedOn, note }) => {
      const citation =
        law.trim() === '' || article.trim() === '' ? law + article : citationOf({ law, article })
      const day =
        consultedOn === null ? '' : words.say(texts.consulted, { day: words.day(consultedOn) })
      return joinSaid([joinSaid([citation, day]), note], '. ')
    }),
  )

/** OT-4.2: what is in the way, with what kind of rule it is. */
export const toRules: LineWriter = ({ answers }, words) => {
  const { items, isNone } = answers['OT-4.2']
  const question = findQuestion('OT-4.2')
  if (isNone) return question.type === 'ruleList' ? words.say(question.noneLabel) : ''
  return listOf(
    items
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, kind }) =>
        joinSaid([...labelsOf(ruleKinds, kind === null ? [] : [kind], words), text], ': '),
      ),
  )
}

/** OT-4.3: the room in the rule, and why it was meant for this. */
export const toRoom: LineWriter = ({ answers }, words) => {
  const { choices, note } = answers['OT-4.3']
  return joinSaid([words.list(labelsOf(ruleRooms, choices, words)), note], '. ')
}

/** OT-4.4: suitable, necessary, balanced; 1 to 5 each, and the words that count. */
export const toBalance: LineWriter = ({ answers }, words) => {
  const answer = answers['OT-4.4']
  return [
    ...keyValuesOf(
      proportionalityAxes.map((axis) => {
        const rating = answer[axis]
        return [words.say(texts[axis]), rating === null ? '' : words.say(texts.rating, { rating })]
      }),
    ),
    ...paragraphs(answer.note),
  ]
}
