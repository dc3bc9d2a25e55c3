import {
  countPictures,
  type Picture,
  pictures,
} from '../../../../shared/domain/questionnaire/agreement.ts'
import type { AnswerValue, ItemAnswer } from '../../../../shared/domain/questionnaire/answer.ts'
import type { ItemCounts } from '../../../../shared/domain/questionnaire/counts.ts'
import type { QuestionnairePart } from '../../../../shared/domain/questionnaire/questionnaire.ts'
import type { BarSegment, BarTone } from './StackedBars.tsx'

const pictureTones: Readonly<Record<Picture, BarTone>> = {
  eens: 'high',
  verschil: 'middle',
  tegenspraak: 'lowest',
  onvoldoende: 'none',
}

const valueTones = new Map<AnswerValue, BarTone>([
  ['ja', 'high'],
  ['deels', 'middle'],
  ['nee', 'lowest'],
  ['onbekend', 'none'],
  [1, 'lowest'],
  [2, 'low'],
  [3, 'middle'],
  [4, 'high'],
  [5, 'highest'],
])

type Answering = Readonly<{ answers: readonly ItemAnswer[] }>

/** How often organisations agree and contradict each other over these items. */
export function toPictureSegments(
  voices: readonly Answering[],
  itemIds: readonly string[],
  say: (picture: Picture) => string,
): readonly BarSegment[] {
  const counts = countPictures(voices, itemIds)
  return pictures.map((id) => ({ id, label: say(id), count: counts[id], tone: pictureTones[id] }))
}

/** How many gave which answer; empty where that may not be shown. */
export const toCountSegments = (
  counts: ItemCounts['counts'],
  say: (value: AnswerValue) => string,
): readonly BarSegment[] =>
  (counts ?? []).map(({ value, people }) => ({
    id: String(value),
    label: say(value),
    count: people,
    tone: valueTones.get(value) ?? 'none',
  }))

/** The ids of the items of a theme. */
export const toItemIds = ({ groups }: QuestionnairePart): readonly string[] =>
  groups.flatMap(({ items }) => items.map(({ id }) => id))
