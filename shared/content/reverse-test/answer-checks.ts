/** What each type of answer may still miss; joined to the whole test in answer-gaps.ts. */
import type { z } from 'zod'
import { type AnswerOf, answerSchemas } from './answer-schemas.ts'
import type { QuestionOption } from './option-lists.ts'
import type { ReverseTestQuestion } from './question.ts'
import type { ReverseTestAnswers } from './reverse-test-answers.ts'
import { type AnswerGapKind, type AnswerType, proportionalityAxes } from './vocabulary.ts'

type Check<T> = (
  answer: T,
  question: ReverseTestQuestion,
  answers: ReverseTestAnswers,
) => AnswerGapKind | null
type LooseCheck = (
  answer: unknown,
  question: ReverseTestQuestion,
  answers: ReverseTestAnswers,
) => AnswerGapKind | null

/** Reads the answer by the schema of its type; throws on a shape that the table of answers does not allow. */
const checked =
  <T>(schema: z.ZodType<T>, check: Check<T>): LooseCheck =>
  (answer, question, answers) =>
    check(schema.parse(answer), question, answers)

const isBlank = (text: string): boolean => text.trim() === ''
const incompleteIf = (incomplete: boolean): AnswerGapKind | null =>
  incomplete ? 'onvolledig' : null

/** Lists are empty without a line with words; a line without what belongs to it is incomplete. */
const checkItems = <T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
  isComplete: (items: readonly T[]) => boolean = () => true,
): AnswerGapKind | null => {
  const filled = items.filter((item) => !isBlank(wordsOf(item)))
  return filled.length === 0 ? 'leeg' : incompleteIf(!isComplete(filled))
}

/** Counts words as a reader would: what stands between blanks. */
const countWords = (text: string): number => text.trim().split(/\s+/).length

/** The options a choice offers now: those of the question, and where it says so those found at the table. */
function optionsOf(
  question: ReverseTestQuestion,
  answers: ReverseTestAnswers,
): readonly Pick<QuestionOption, 'id' | 'isGap' | 'backToStep'>[] {
  if (!('options' in question)) return []
  const isWithFound = question.type === 'choice' && question.withFoundOptions
  return isWithFound ? [...answers['OT-1.5'].items, ...question.options] : question.options
}

const checkChoice: Check<AnswerOf<'choice'>> = ({ choice, note }, question, answers) => {
  const option = optionsOf(question, answers).find(({ id }) => id === choice)
  if (option === undefined) return 'leeg'
  if (option.isGap === true) return option.backToStep !== undefined ? 'pastNiet' : 'twijfel'
  return incompleteIf(question.type === 'choice' && question.noteNeeded && isBlank(note))
}

/** Every option needs a number and a sentence for at least one actor; a number alone explains nothing. */
const checkMatrix: Check<AnswerOf<'effectMatrix'>> = ({ items }, _question, answers) => {
  const rated = items.filter(({ level }) => level !== null)
  if (rated.length === 0) return 'leeg'
  const isOptionShown = (optionId: string): boolean =>
    rated.some((cell) => cell.optionId === optionId && !isBlank(cell.sentence))
  const options = answers['OT-1.5'].items.filter(({ text }) => !isBlank(text))
  return incompleteIf(!options.every(({ id }) => isOptionShown(id)))
}

const checkOptions: Check<AnswerOf<'optionList'>> = ({ items }, question) =>
  checkItems(
    items,
    ({ text }) => text,
    (filled) =>
      question.type === 'optionList' &&
      filled.length >= question.minItems &&
      (!question.needsSmallStep || filled.some(({ isSmallStep }) => isSmallStep)),
  )

const checkChecklist: Check<AnswerOf<'checklist'>> = ({ checked: ticked, by, on }, question) => {
  if (ticked.length === 0) return 'leeg'
  const isAllTicked =
    question.type !== 'checklist' ||
    !question.allNeeded ||
    question.options.every(({ id }) => ticked.includes(id))
  return incompleteIf(!isAllTicked || isBlank(by) || on === null)
}

const checkDecision: Check<AnswerOf<'decisionRef'>> = ({ who, form, dueOn }) =>
  isBlank(who) && form === null && dueOn === null
    ? 'leeg'
    : incompleteIf(isBlank(who) || form === null || dueOn === null)

const checkRatings: Check<AnswerOf<'tripleRating'>> = (answer) => {
  const missing = proportionalityAxes.filter((axis) => answer[axis] === null)
  if (missing.length === proportionalityAxes.length && isBlank(answer.note)) return 'leeg'
  return incompleteIf(missing.length > 0 || isBlank(answer.note))
}

const checkLongText: Check<AnswerOf<'longText'>> = ({ text }, question) => {
  if (isBlank(text)) return 'leeg'
  const maxWords = question.type === 'longText' ? question.maxWords : undefined
  return maxWords !== undefined && countWords(text) > maxWords ? 'teLang' : null
}

/** One check per answer type; null where nothing is missing. 'leeg' is for the caller to judge: not every answer is required. */
export const answerChecks: Readonly<Record<AnswerType, LooseCheck>> = {
  longText: checked(answerSchemas.longText, checkLongText),
  quoteList: checked(answerSchemas.quoteList, ({ items }) =>
    checkItems(
      items,
      ({ words }) => words,
      (filled) => filled.every(({ personId }) => personId !== null),
    ),
  ),
  factList: checked(answerSchemas.factList, ({ items }) =>
    checkItems(
      items,
      ({ text }) => text,
      (filled) => filled.every(({ sourceId }) => sourceId !== null),
    ),
  ),
  list: checked(answerSchemas.list, ({ items, isNone }) =>
    isNone ? null : checkItems(items, ({ text }) => text),
  ),
  needList: checked(answerSchemas.needList, ({ items }) =>
    checkItems(
      items,
      ({ text }) => text,
      (filled) => filled.some(({ need }) => need === 'nodig'),
    ),
  ),
  optionList: checked(answerSchemas.optionList, checkOptions),
  choice: checked(answerSchemas.choice, checkChoice),
  multiChoice: checked(answerSchemas.multiChoice, ({ choices }) =>
    choices.length === 0 ? 'leeg' : null,
  ),
  valueRating: checked(answerSchemas.valueRating, ({ items }) =>
    items.some(({ rating }) => rating !== null) ? null : 'leeg',
  ),
  effectMatrix: checked(answerSchemas.effectMatrix, checkMatrix),
  costList: checked(answerSchemas.costList, ({ items }) =>
    checkItems(
      items,
      ({ text }) => text,
      (filled) => new Set(filled.map(({ kind }) => kind)).size === 2,
    ),
  ),
  ruleList: checked(answerSchemas.ruleList, ({ items, isNone }) =>
    isNone
      ? null
      : checkItems(
          items,
          ({ text }) => text,
          (filled) => filled.every(({ kind }) => kind !== null),
        ),
  ),
  legalRefList: checked(answerSchemas.legalRefList, ({ items }) =>
    checkItems(
      items,
      ({ law, article }) => law + article,
      (filled) =>
        filled.every(
          (ref) => !isBlank(ref.law) && !isBlank(ref.article) && ref.consultedOn !== null,
        ),
    ),
  ),
  tripleRating: checked(answerSchemas.tripleRating, checkRatings),
  decisionRef: checked(answerSchemas.decisionRef, checkDecision),
  checklist: checked(answerSchemas.checklist, checkChecklist),
  dateText: checked(answerSchemas.dateText, ({ text, on }) =>
    isBlank(text) && on === null ? 'leeg' : incompleteIf(isBlank(text) || on === null),
  ),
}
