import type { Bilingual } from '../bilingual.ts'
import { lelystadFindings } from './lelystad-findings.ts'

const speakers: readonly Bilingual[] = [
  { nl: 'Gemeente', en: 'Municipality' },
  { nl: 'Partner 1', en: 'Partner 1' },
  { nl: 'Partner 2', en: 'Partner 2' },
  { nl: 'Partner 3', en: 'Partner 3' },
]

/**
 * The findings of the supervision in Lelystad as an example round, 'ja' and 'nee' only where the report says
 * who says so. It tells how many partners, not which: their numbers mean nothing. Source: S001.
 */
export const lelystadRound = {
  title: { nl: 'Voorbeeld: Lelystad', en: 'Example: Lelystad' },
  findings: lelystadFindings,
  voices: speakers.map((speaker, index) => ({
    organisation: speaker,
    answers: lelystadFindings.flatMap(({ itemId, said }) => {
      const value = said[index] ?? null
      return value === null ? [] : [{ itemId, value, evidence: '' }]
    }),
  })),
} as const
