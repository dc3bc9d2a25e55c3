import type { Bilingual } from '../content/bilingual.ts'
import { findQuestion } from '../content/reverse-test/reverse-test-steps.ts'
import type { QuestionId } from '../content/reverse-test/reverse-test-answers.ts'
import { laws } from '../content/reverse-test/laws.ts'
import type { JustificationInput } from './justification-input.ts'
import { justificationTexts as texts } from './justification-texts.ts'
import type { PaperWords } from './paper-words.ts'

type Labelled = Bilingual & Readonly<{ id: string }>

/** The labels of these ids, in the order of the list; an id that is not in it is left out. */
export const labelsOf = (
  list: readonly Labelled[],
  ids: readonly string[],
  words: PaperWords,
): readonly string[] => list.filter(({ id }) => ids.includes(id)).map((entry) => words.say(entry))

/** The options that a question offers by itself. */
export function optionsOfQuestion(id: QuestionId): readonly Labelled[] {
  const question = findQuestion(id)
  return 'options' in question ? question.options : []
}

/** The laws by name, as OT-2.1 offers them. */
export const lawNames = (ids: readonly string[], words: PaperWords): readonly string[] =>
  labelsOf(laws, ids, words)

/** The number of a solution on paper, and what it is; null for one that is gone. */
export function findSolution(
  { answers }: JustificationInput,
  optionId: string | null,
): Readonly<{ number: number; text: string }> | null {
  const { items } = answers['OT-1.5']
  const at = items.findIndex(({ id }) => id === optionId)
  const text = items[at]?.text.trim() ?? ''
  return at === -1 ? null : { number: at + 1, text }
}

/** 'Oplossing 2'; '' for one that is gone. */
export function toSolutionName(
  input: JustificationInput,
  optionId: string | null,
  words: PaperWords,
): string {
  const found = findSolution(input, optionId)
  return found === null ? '' : words.say(texts.option, { number: found.number })
}

/** Pieces of a sentence with a separator; empty pieces are left out. */
export const joinSaid = (pieces: readonly string[], separator = ', '): string =>
  pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(separator)
