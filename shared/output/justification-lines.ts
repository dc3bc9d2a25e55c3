import { findLifeDomain } from '../content/life-domains.ts'
import { noSolution } from '../content/reverse-test/option-lists.ts'
import type { QuestionId } from '../content/reverse-test/reverse-test-answers.ts'
import { findQuestion } from '../content/reverse-test/reverse-test-steps.ts'
import { sharedValues } from '../content/reverse-test/shared-values.ts'
import { needKindLabels, needKinds, valueRatingLabels } from '../content/reverse-test/vocabulary.ts'
import { statementKindLabels } from '../content/vocabulary-labels.ts'
import { valueRatings } from '../domain/reverse-test-vocabulary.ts'
import { toChecks, toDecision, toLookBack, toRecognitions, toRights } from './justification-ends.ts'
import type { LineWriter } from './justification-input.ts'
import * as labels from './justification-labels.ts'
import { toArticles, toBalance, toRoom, toRules } from './justification-legal.ts'
import { toCostTable, toEffectTables } from './justification-tables.ts'
import { justificationTexts as texts } from './justification-texts.ts'
import type { PaperWords } from './paper-words.ts'
import { planTexts } from './plan-texts.ts'
import { keyValuesOf, listOf, paragraphs, section } from './section.ts'

const longText =
  (id: 'OT-0.1' | 'OT-1.1' | 'OT-1.6' | 'OT-2.3' | 'OT-4.5' | 'OT-5.1' | 'OT-5.2'): LineWriter =>
  ({ answers }) =>
    answers[id].text.trim()

/** The option that was picked, with what was said about it. */
const choice =
  (id: 'OT-2.4' | 'OT-2.5'): LineWriter =>
  ({ answers }, words) => {
    const { choice: picked, note } = answers[id]
    const [label = ''] = labels.labelsOf(
      labels.optionsOfQuestion(id),
      picked === null ? [] : [picked],
      words,
    )
    return labels.joinSaid([label, note], '. ')
  }

const toFacts: LineWriter = ({ answers, names }, words) =>
  listOf(
    answers['OT-0.3'].items
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, kind, sourceId }) =>
        words.say(names(sourceId) === '' ? planTexts.concernOnly : planTexts.concern, {
          kind: words.say(statementKindLabels[kind]),
          source: names(sourceId),
          text: text.trim(),
        }),
      ),
  )

const toOwnWords: LineWriter = ({ answers, names }, words) =>
  answers['OT-0.2'].items.flatMap(({ personId, words: said }) =>
    said.trim() === ''
      ? []
      : [{ kind: 'quote', who: names(personId) || words.say(texts.someone), words: said.trim() }],
  )

const toNeeds: LineWriter = ({ answers }, words) =>
  keyValuesOf(
    needKinds.map((need) => [
      words.say(needKindLabels[need]),
      labels.joinSaid(
        answers['OT-1.2'].items.filter((item) => item.need === need).map(({ text }) => text),
        '; ',
      ),
    ]),
  )

const toSolutions: LineWriter = ({ answers }, words) =>
  listOf(
    answers['OT-1.5'].items.map(({ text, byWhom, isSmallStep }) => {
      const about = labels.joinSaid([byWhom, isSmallStep ? words.say(texts.smallStep) : ''])
      return about === '' ? text : `${text} (${about})`
    }),
    true,
  )

const toValues: LineWriter = ({ answers }, words) => {
  const nameOf = (valueId: string): string =>
    labels.labelsOf(sharedValues, [valueId], words)[0] ?? ''
  return keyValuesOf(
    valueRatings.map((rating) => [
      words.say(valueRatingLabels[rating]),
      labels.joinSaid(
        answers['OT-2.2'].items
          .filter((item) => item.rating === rating)
          .map(({ valueId, note }) =>
            note.trim() === '' ? nameOf(valueId) : `${nameOf(valueId)} (${note.trim()})`,
          ),
      ),
    ]),
  )
}

const noneOf = (id: QuestionId, words: PaperWords): string => {
  const question = findQuestion(id)
  return 'noneLabel' in question && question.noneLabel !== undefined
    ? words.say(question.noneLabel)
    : ''
}

const toSideEffects: LineWriter = ({ answers }, words) => {
  const { items, isNone } = answers['OT-3.3']
  if (isNone) return noneOf('OT-3.3', words)
  return listOf(
    items
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, domainId }) =>
        domainId === null ? text : `${words.say(findLifeDomain(domainId))}: ${text.trim()}`,
      ),
  )
}

const toChildren: LineWriter = ({ answers, names }, words) =>
  listOf(
    answers['OT-3.4'].items
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, personId, saidBySelf }) => {
        const line = labels.joinSaid([names(personId), text], ': ')
        return saidBySelf ? `${line} (${words.say(texts.saidBySelf)})` : line
      }),
  )

const toChosen: LineWriter = (input, words) => {
  const { choice: picked, note } = input.answers['OT-3.7']
  const [ready = ''] = labels.labelsOf(
    labels.optionsOfQuestion('OT-3.7'),
    picked === null ? [] : [picked],
    words,
  )
  const solution = labels.findSolution(input, picked)
  const what = solution === null ? ready : `${solution.number}. ${solution.text}`
  return [
    ...keyValuesOf([
      [words.say(texts.choice), what],
      [words.say(texts.because), note],
    ]),
    ...(picked === noSolution
      ? section(3, words.say(texts.forFamily), paragraphs(input.familyExplanation))
      : []),
  ]
}

const toFirstStep: LineWriter = ({ answers }, words) => {
  const { text, on } = answers['OT-3.8']
  return on === null || text.trim() === ''
    ? text.trim()
    : words.say(texts.before, { what: text.trim(), day: words.day(on) })
}

const writers: Readonly<Partial<Record<QuestionId, LineWriter>>> = {
  'OT-5.1': longText('OT-5.1'),
  'OT-0.1': longText('OT-0.1'),
  'OT-0.2': toOwnWords,
  'OT-0.3': toFacts,
  'OT-1.1': longText('OT-1.1'),
  'OT-1.2': toNeeds,
  'OT-1.5': toSolutions,
  'OT-1.6': longText('OT-1.6'),
  'OT-2.1': ({ answers }, words) => words.list(labels.lawNames(answers['OT-2.1'].choices, words)),
  'OT-2.2': toValues,
  'OT-2.3': longText('OT-2.3'),
  'OT-2.4': choice('OT-2.4'),
  'OT-2.5': choice('OT-2.5'),
  'OT-3.1': toEffectTables('OT-3.1', 'kort'),
  'OT-3.2': toEffectTables('OT-3.2', 'lang'),
  'OT-3.3': toSideEffects,
  'OT-3.4': toChildren,
  'OT-3.5': toCostTable,
  'OT-3.7': toChosen,
  'OT-3.8': toFirstStep,
  'OT-4.1': toArticles,
  'OT-4.2': toRules,
  'OT-4.3': toRoom,
  'OT-4.4': toBalance,
  'OT-4.5': longText('OT-4.5'),
  'OT-5.2': longText('OT-5.2'),
  'OT-4.6': toDecision,
  'OT-4.7': toRights,
  'OT-5.5': toChecks,
  'OT-5.3': toLookBack,
  'OT-5.4': toRecognitions,
}

const nothing: LineWriter = () => ''

/** What writes the answer to this question on the page; nothing for a question that is not on it. */
export const toLineContent = (id: QuestionId): LineWriter => writers[id] ?? nothing
