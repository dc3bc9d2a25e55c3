import type { Bilingual } from '../content/bilingual.ts'
import { pictureLabels } from '../content/questionnaires/questionnaire-labels.ts'
import { type Picture, pictures } from '../domain/questionnaire/agreement.ts'
import type { BarSegment, BarTone } from './bar-chart.ts'

const tones: Readonly<Record<Picture, BarTone>> = {
  eens: 'high',
  verschil: 'middle',
  tegenspraak: 'lowest',
  onvoldoende: 'none',
}

/** Over how many indicators organisations agree and contradict each other, as the parts of a bar. */
export const toPictureSegments = (
  counts: Readonly<Record<Picture, number>>,
  say: (text: Bilingual) => string,
): readonly BarSegment[] =>
  pictures.map((id) => ({ id, label: say(pictureLabels[id]), count: counts[id], tone: tones[id] }))
