import type { ReverseTestAnswers } from '../content/reverse-test/reverse-test-answers.ts'
import type { VoiceContent } from '../document/reverse-test-content.ts'
import type { OutputBlock } from './output-document.ts'
import type { PaperWords } from './paper-words.ts'
import type { PlanNames } from './plan-names.ts'

/** What a justification is written from: the answers of one test, with the names in the plan of its case. */
export type JustificationInput = Readonly<{
  answers: ReverseTestAnswers
  /** Each family member's own answer to OT-5.4. */
  recognitions: VoiceContent['recognitions']
  /** What the family reads when no solution was found. */
  familyExplanation: string
  names: PlanNames
}>

/** What stands at one line of the template: a value after its label, or pieces under it. */
export type LineContent = string | readonly OutputBlock[]

/** Writes what one question contributes; nothing when it was not answered. */
export type LineWriter = (input: JustificationInput, words: PaperWords) => LineContent
