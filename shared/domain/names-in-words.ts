/** Names of one case that may not leave it. */
export type CaseNames = Readonly<{
  /** Household, people around it, workers: any part of a name counts. */
  people: readonly string[]
  /** Organisations: the whole name, and the words in it that are a name of their own. */
  organisations: readonly string[]
}>

/** Where a name stands in a text: from and to as in `slice`. */
export type NamePlace = Readonly<{ from: number; to: number }>

/** Between the parts of Dutch names, and in ordinary sentences too. */
const particles = new Set(
  'van de der den het een ter ten te la le el von bij voor met aan uit op en in'.split(' '),
)

/**
 * The first place where a text holds a name of the case; null when it holds none. Accents and capitals do
 * not count for people. A word of an organisation's name counts as written with its capital, unless it is
 * one of `ordinaryWords` (words for kinds of organisations). Finds no nicknames: people read it over too.
 */
export function findNameInWords(
  text: string,
  { people, organisations }: CaseNames,
  ordinaryWords: ReadonlySet<string>,
): NamePlace | null {
  const parts = people.flatMap((name) => splitWords(name).map(({ word }) => toPlain(word)))
  const personal = new Set(parts.filter((part) => part.length > 1 && !particles.has(part)))
  const own = new Set(
    organisations
      .flatMap((name) => splitWords(name).map(({ word }) => word))
      .filter((word) => word.length > 3 && /^\p{Lu}/u.test(word))
      .filter((word) => !ordinaryWords.has(toPlain(word))),
  )
  const words = splitWords(text)
  const found = words.find(({ word }) => personal.has(toPlain(word)) || own.has(word))
  return found ?? findPhrase(words, organisations)
}

/** The words of texts that name kinds of things, in the form in which `findNameInWords` compares them. */
export const toOrdinaryWords = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => splitWords(text).map(({ word }) => toPlain(word))))

type Word = NamePlace & Readonly<{ word: string }>

const splitWords = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    word,
    from: index,
    to: index + word.length,
  }))

/** A whole name of two words or more, whatever stands between them. */
function findPhrase(words: readonly Word[], names: readonly string[]): NamePlace | null {
  for (const name of names) {
    const wanted = splitWords(name).map(({ word }) => toPlain(word))
    const at = words.findIndex((_, start) =>
      wanted.every((part, step) => toPlain(words[start + step]?.word ?? '') === part),
    )
    const [first, last] = [words[at], words[at + wanted.length - 1]]
    if (wanted.length > 1 && first !== undefined && last !== undefined)
      return { from: first.from, to: last.to }
  }
  return null
}

/** Lower case without accents: Chloë is also found as chloe. */
const toPlain = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
