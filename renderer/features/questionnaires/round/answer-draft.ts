import type { AnswerValue, ItemAnswer } from '../../../../shared/domain/questionnaire/answer.ts'

/** What is filled in for one item; words may come before the answer. */
export type DraftAnswer = Readonly<{ value: AnswerValue | null; evidence: string }>
/** By item. */
export type AnswerDraft = Readonly<Record<string, DraftAnswer>>

/** The form of answers that were given before. */
export const toDraft = (answers: readonly ItemAnswer[]): AnswerDraft =>
  Object.fromEntries(answers.map(({ itemId, value, evidence }) => [itemId, { value, evidence }]))

/** What can be sent: the items with an answer. */
export const toAnswers = (draft: AnswerDraft): readonly ItemAnswer[] =>
  Object.entries(draft).flatMap(([itemId, { value, evidence }]) =>
    value === null ? [] : [{ itemId, value, evidence: evidence.trim() }],
  )
