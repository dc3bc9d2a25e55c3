/** The legal reference list of OT-4.1: to search, never to be presented as advice. */
import type { LegalReference } from './legal-reference.ts'
import { careAndSafetyReferences } from './legal-references-care-and-safety.ts'
import { decisionReferences } from './legal-references-decisions.ts'
import { incomeAndSupportReferences } from './legal-references-income-and-support.ts'
import { youthAndDebtsReferences } from './legal-references-youth-and-debts.ts'

/** Stands above the list. */
export const legalReferencesNotice = {
  nl: 'Dit is een zoeklijst, geen juridisch advies. Lees het artikel zelf na en noteer de datum.',
  en: 'This is a list to search, no legal advice. Read the article yourself and note the day.',
} as const

/** All references, in the order of the laws. */
export const legalReferences: readonly LegalReference[] = [
  ...incomeAndSupportReferences,
  ...youthAndDebtsReferences,
  ...decisionReferences,
  ...careAndSafetyReferences,
]

/** Citation without an address: "Participatiewet art. 18 lid 1". */
export const citationOf = ({ law, article }: Pick<LegalReference, 'law' | 'article'>): string =>
  `${law} art. ${article}`

/** References in which every word of the query occurs, in citation or plain words of either language; all for an empty query. */
export function searchLegalReferences(
  query: string,
  references: readonly LegalReference[] = legalReferences,
): readonly LegalReference[] {
  const words = toPlain(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return references.filter((reference) => {
    const { nl, en } = reference.about
    const text = toPlain([citationOf(reference), reference.lawId ?? '', nl, en].join(' '))
    return words.every((word) => text.includes(word))
  })
}

/** Lower case without accents, so that "clientondersteuning" finds "cliëntondersteuning". */
const toPlain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
