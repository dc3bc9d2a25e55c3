import type { AnswerValue, ItemAnswer } from './answer.ts'

/** What answers of organisations say together about one indicator. */
export const pictures = ['tegenspraak', 'verschil', 'eens', 'onvoldoende'] as const
export type Picture = (typeof pictures)[number]

const fewestVoices = 2
const farApart = 2

/**
 * 'tegenspraak': one says yes where another says no, or grades lie three or more apart. 'verschil': not the
 * same. 'eens': all the same. 'onvoldoende': fewer than two who know.
 */
export function toPicture(values: readonly AnswerValue[]): Picture {
  const known = values.filter((value) => value !== 'onbekend')
  if (known.length < fewestVoices) return 'onvoldoende'
  const grades = known.filter((value) => typeof value === 'number')
  const isFar = grades.length > 1 && Math.max(...grades) - Math.min(...grades) > farApart
  if (isFar || (known.includes('ja') && known.includes('nee'))) return 'tegenspraak'
  return new Set(known).size === 1 ? 'eens' : 'verschil'
}

type Answering = Readonly<{ answers: readonly ItemAnswer[] }>

/** What each voice answered to one item; those that left it open are not in it. */
export const readValues = (voices: readonly Answering[], itemId: string): readonly AnswerValue[] =>
  voices.flatMap(({ answers }) => answers.find((answer) => answer.itemId === itemId)?.value ?? [])

/** How many indicators there are of each picture. */
export function countPictures(
  voices: readonly Answering[],
  itemIds: readonly string[],
): Readonly<Record<Picture, number>> {
  const counts = { tegenspraak: 0, verschil: 0, eens: 0, onvoldoende: 0 }
  for (const itemId of itemIds) counts[toPicture(readValues(voices, itemId))] += 1
  return counts
}
