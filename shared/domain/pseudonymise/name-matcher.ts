import { type StandIn, type StandInWords, toLetter, toPlain } from './stand-ins.ts'

/** A word of a text, from and to as in `slice`. */
export type Word = Readonly<{ word: string; from: number; to: number }>

/** The words of a text; anything that is no letter or digit parts them. */
export const splitWords = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    word,
    from: index,
    to: index + word.length,
  }))

/** How many words from here are a name, and what stands in for it. */
export type NameMatch = Readonly<{ words: number; standIn: string }>
export type MatchName = (words: readonly Word[], at: number) => NameMatch | null

type Rules = Readonly<{
  /** Whole names of two words and more, the longest first. */
  phrases: readonly Readonly<{ parts: readonly string[]; standIn: string }>[]
  /** Parts of names of people and places, whatever their capitals. */
  parts: ReadonlyMap<string, string>
  /** Words of organisations, as written. */
  own: ReadonlyMap<string, string>
}>

/** Between the parts of names, and in ordinary sentences too. */
const particles = new Set(
  'van de der den het een ter ten te la le el von bij voor met aan uit op en in'.split(' '),
)

/**
 * Recognises names in a text: a whole name, any part of a person's name (accents and capitals do not
 * count, an s of possession neither), and the words of an organisation's name that are its own. What finds
 * names in words that leave a case (names-in-words.ts) finds no more than this.
 */
export function toNameMatcher(
  standIns: readonly StandIn[],
  ordinaryWords: ReadonlySet<string>,
  words: StandInWords,
): MatchName {
  const rules = toRules(standIns, ordinaryWords, words)
  return (all, at) => {
    const phrase = rules.phrases.find(({ parts }) =>
      parts.every((part, step) => {
        const { word = '' } = all[at + step] ?? {}
        return toPlain(word) === part || (step === parts.length - 1 && isPossessive(word, part))
      }),
    )
    if (phrase !== undefined) return { words: phrase.parts.length, standIn: phrase.standIn }
    const word = all[at]?.word ?? ''
    const plain = toPlain(word)
    const standIn =
      rules.own.get(word) ??
      rules.parts.get(plain) ??
      (plain.length > 3 && plain.endsWith('s') ? rules.parts.get(plain.slice(0, -1)) : undefined)
    return standIn === undefined ? null : { words: 1, standIn }
  }
}

const isPossessive = (word: string, part: string): boolean =>
  part.length > 2 && toPlain(word) === `${part}s`

function toRules(
  standIns: readonly StandIn[],
  ordinaryWords: ReadonlySet<string>,
  words: StandInWords,
): Rules {
  const parts = new Map<string, string>()
  const own = new Map<string, string>()
  const owners = countOwners(standIns)
  const shared = [...owners].filter(([, count]) => count > 1).map(([part]) => part)
  for (const { name, kind, standIn } of standIns) {
    for (const { word } of splitWords(name)) {
      const plain = toPlain(word)
      if (kind === 'organisatie') {
        const isOwn = /^\p{Lu}/u.test(word) && !ordinaryWords.has(plain)
        if (isOwn && (word.length > 3 || plain === toPlain(name)) && !own.has(word))
          own.set(word, standIn)
      } else if (isNamePart(plain)) {
        const family = shared.indexOf(plain)
        const together = family === -1 ? standIn : `${words.familie} ${toLetter(family)}`
        parts.set(plain, together)
      }
    }
  }
  return { phrases: toPhrases(standIns), parts, own }
}

const isNamePart = (plain: string): boolean => plain.length > 1 && !particles.has(plain)

/** A part that several people share says a family, and none of them. */
function countOwners(standIns: readonly StandIn[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>()
  for (const { name, kind } of standIns) {
    if (kind === 'organisatie') continue
    const parts = new Set(splitWords(name).map(({ word }) => toPlain(word)))
    for (const part of parts) if (isNamePart(part)) owners.set(part, (owners.get(part) ?? 0) + 1)
  }
  return owners
}

const toPhrases = (standIns: readonly StandIn[]): Rules['phrases'] =>
  standIns
    .map(({ name, standIn }) => ({
      parts: splitWords(name).map(({ word }) => toPlain(word)),
      standIn,
    }))
    .filter(({ parts }) => parts.length > 1)
    .toSorted((a, b) => b.parts.length - a.parts.length)
