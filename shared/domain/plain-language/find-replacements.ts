import { findHardWordPlaces, type HardWordList } from '../plan-quality/hard-words.ts'

/** What of a text becomes `plain`: from and up to these places. */
export type Replacement = Readonly<{ from: number; to: number; plain: string }>

/**
 * Every place where this hard word, as a hint names it, would become this plainer one, from left to right.
 * In quotations and inside longer phrases it stays; a capital at the start stays a capital.
 */
export const findReplacements = (
  text: string,
  list: HardWordList,
  { word, plain }: Readonly<{ word: string; plain: string }>,
): readonly Replacement[] =>
  findHardWordPlaces(text, list, [])
    // Words with a comma or a full stop between them are not the phrase.
    .filter((place) => place.word === word && isUnbroken(text.slice(place.from, place.to), word))
    .map(({ from, to }) => ({
      from,
      to: to + countOwnDots(text.slice(to), word, list),
      plain: isCapitalized(word) ? toCapitalized(plain) : plain,
    }))

const isUnbroken = (piece: string, word: string): boolean => piece.replaceAll(/\s+/gu, ' ') === word

/** The dot of an abbreviation goes with it, but not when it ends a text or a line as well. */
const countOwnDots = (after: string, word: string, { plain }: HardWordList): number =>
  plain.has(`${word.toLowerCase()}.`) && /^\.[^\S\n]*\S/u.test(after) ? 1 : 0

/** "Inzake", and not "GGZ". */
const isCapitalized = (word: string): boolean => /^\p{Lu}(?!.*\p{Lu})/u.test(word)

const toCapitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
