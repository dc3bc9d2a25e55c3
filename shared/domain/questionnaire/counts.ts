import { z } from 'zod'
import { type AnswerValue, type ItemAnswer, answerValue, toValues } from './answer.ts'
import { type Questionnaire, readItems } from './questionnaire.ts'

/**
 * No figure is made of fewer professionals than this. Who took their own answer off is left with three
 * others, never with one or two. The alternative, answers that nobody is kept with, would let one person
 * count twice.
 */
const fewestAnswers = 4

/** How many gave which answer to one item. */
export const itemCounts = z.object({
  itemId: z.string(),
  /** The household's own people, or those who work with them. */
  side: z.enum(['team', 'gezin']),
  /** Null when too few answered to show it. */
  counts: z.array(z.object({ value: answerValue, people: z.int().min(0) })).nullable(),
})
export type ItemCounts = Readonly<z.output<typeof itemCounts>>

type Answering = Readonly<{ isFamily: boolean; answers: readonly ItemAnswer[] }>

/**
 * A closed round as counts. An item that fewer than four professionals answered has none, also where more
 * of them took part. The family's own answers are shown from the first: they stay within their household.
 */
export function toCounts(
  questionnaire: Questionnaire,
  voices: readonly Answering[],
): readonly ItemCounts[] {
  const values = toValues(questionnaire)
  const family = voices.filter(({ isFamily }) => isFamily)
  const team = voices.filter(({ isFamily }) => !isFamily)
  return readItems(questionnaire).flatMap(({ id: itemId, isForFamily }) => [
    {
      itemId,
      side: 'team' as const,
      counts: toItemCounts(itemId, team, values, fewestAnswers),
    },
    ...(isForFamily && family.length > 0
      ? [{ itemId, side: 'gezin' as const, counts: toItemCounts(itemId, family, values, 1) }]
      : []),
  ])
}

function toItemCounts(
  itemId: string,
  voices: readonly Answering[],
  values: readonly AnswerValue[],
  fewest: number,
): ItemCounts['counts'] {
  const given = voices.flatMap(({ answers }) => answers.filter((one) => one.itemId === itemId))
  if (given.length < fewest) return null
  return values.map((value) => ({
    value,
    people: given.filter((one) => one.value === value).length,
  }))
}

/** The middle of grades, to one decimal; null without grades. */
export function toMeanGrade(counts: NonNullable<ItemCounts['counts']>): number | null {
  const people = counts.reduce((sum, one) => sum + one.people, 0)
  const sum = counts.reduce(
    (all, { value, people: some }) => (typeof value === 'number' ? all + value * some : all),
    0,
  )
  const isGraded = counts.every(({ value }) => typeof value === 'number')
  return !isGraded || people === 0 ? null : Math.round((sum / people) * 10) / 10
}
