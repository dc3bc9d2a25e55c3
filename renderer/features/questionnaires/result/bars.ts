import { countPictures } from '../../../../shared/domain/questionnaire/agreement.ts'
import type { AnswerValue, ItemAnswer } from '../../../../shared/domain/questionnaire/answer.ts'
import type { ItemCounts } from '../../../../shared/domain/questionnaire/counts.ts'
import type { QuestionnairePart } from '../../../../shared/domain/questionnaire/questionnaire.ts'
import type { Bilingual } from '../../../../shared/content/bilingual.ts'
import type { BarSegment, BarTone } from '../../../../shared/output/bar-chart.ts'
import { toPictureSegments } from '../../../../shared/output/picture-segments.ts'

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
export const toAgreementSegments = (
  voices: readonly Answering[],
  itemIds: readonly string[],
  say: (text: Bilingual) => string,
): readonly BarSegment[] => toPictureSegments(countPictures(voices, itemIds), say)

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
