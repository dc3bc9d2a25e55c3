/**
 * Words of the field that fall at the table, explained for everybody. Source: domain reference 10 (terms) and
 * plain words; explanations are ours, in sentences of at most fifteen words.
 */
import type { Bilingual } from './bilingual.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import { wordsAToK } from './glossary-a-k.ts'
import { wordsLToZ } from './glossary-l-z.ts'

/** In alphabetical order of the Dutch word. */
export const glossary: readonly GlossaryEntry[] = [...wordsAToK, ...wordsLToZ].toSorted((a, b) =>
  a.term.nl.localeCompare(b.term.nl, 'nl'),
)

/** Entries whose word or explanation holds what was typed, best first. Everything for an empty search. */
export function searchGlossary(search: string): readonly GlossaryEntry[] {
  const wanted = toPlain(search)
  if (wanted === '') return glossary
  return glossary
    .flatMap((entry) => {
      const rank = toRank(entry, wanted)
      return rank === null ? [] : [{ entry, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}

/** 0: a word of the term begins with it; 1: it is somewhere in the term; 2: only in what it means. */
function toRank({ term, plain }: GlossaryEntry, wanted: string): number | null {
  const terms = toTexts(term)
  const isStart = terms.some((text) =>
    text.split(/[^a-z0-9]+/).some((word) => word.startsWith(wanted)),
  )
  if (isStart || terms.some((text) => text.startsWith(wanted))) return 0
  if (terms.some((text) => text.includes(wanted))) return 1
  return toTexts(plain).some((text) => text.includes(wanted)) ? 2 : null
}

const toTexts = ({ nl, en }: Bilingual) => [toPlain(nl), toPlain(en)]

const toPlain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
