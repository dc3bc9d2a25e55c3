import { z } from 'zod'
import { type Questionnaire, readItems } from './questionnaire.ts'

export const judgements = ['ja', 'deels', 'nee', 'onbekend'] as const
export type Judgement = (typeof judgements)[number]
export const grades = [1, 2, 3, 4, 5] as const

/** What was answered to one item. */
export const answerValue = z.union([z.enum(judgements), z.literal(grades)])
export type AnswerValue = z.output<typeof answerValue>

/** One item answered; an item that was left open is not in the list. */
export const itemAnswer = z.object({
  itemId: z.string().max(40),
  value: answerValue,
  /** What it rests on; empty where that is not asked. */
  evidence: z.string().trim().max(1000),
})
export type ItemAnswer = Readonly<z.output<typeof itemAnswer>>

/** The values that a scale knows, in the order in which they are shown. */
export const toValues = ({ scale }: Pick<Questionnaire, 'scale'>): readonly AnswerValue[] =>
  scale.kind === 'oordeel' ? judgements : grades

/**
 * Whether answers fit their questionnaire: known items, once each, on its scale, words only where it asks
 * for them, and of a family only what is asked of the family.
 */
export function areFitting(
  questionnaire: Questionnaire,
  answers: readonly ItemAnswer[],
  isFamily: boolean,
): boolean {
  const values = new Set<AnswerValue>(toValues(questionnaire))
  const known = readItems(questionnaire).filter(({ isForFamily }) => !isFamily || isForFamily)
  const ids = new Set(known.map(({ id }) => id))
  const isOnce = new Set(answers.map(({ itemId }) => itemId)).size === answers.length
  return (
    isOnce &&
    answers.every(
      ({ itemId, value, evidence }) =>
        ids.has(itemId) && values.has(value) && (questionnaire.hasEvidence || evidence === ''),
    )
  )
}
