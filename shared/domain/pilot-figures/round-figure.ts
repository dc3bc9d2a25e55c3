import { z } from 'zod'
import { bilingual } from '../../content/bilingual.ts'
import { type Picture, pictures } from '../questionnaire/agreement.ts'

const count = z.int().min(0)
const counts = z.object({ tegenspraak: count, verschil: count, eens: count, onvoldoende: count })

/** One closed round of the toetsingskader: how often organisations agreed, without who said what. */
export const roundFigure = z.object({
  roundId: z.string(),
  title: z.string(),
  on: z.iso.date(),
  /** Per theme over how many of its indicators they agree; null when too few organisations answered. */
  themes: z
    .array(z.object({ id: z.string(), title: bilingual, counts }))
    .readonly()
    .nullable(),
})
export type RoundFigure = Readonly<z.output<typeof roundFigure>>

/** All themes of a round together; null when it may not be shown. */
export function toWholeRound({
  themes,
}: Pick<RoundFigure, 'themes'>): Readonly<Record<Picture, number>> | null {
  if (themes === null) return null
  const found: Record<Picture, number> = { tegenspraak: 0, verschil: 0, eens: 0, onvoldoende: 0 }
  for (const theme of themes) for (const one of pictures) found[one] += theme.counts[one]
  return found
}
