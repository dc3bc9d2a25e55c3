/**
 * Why a word is on the list: office language, trade language of care, a fixed passive, an abbreviation,
 * or English.
 */
export type HardWordKind = 'ambtelijk' | 'zorgjargon' | 'lijdend' | 'afkorting' | 'engels'

/** A word or phrase that many readers stumble on, with what to say instead. */
export type HardWord = Readonly<{
  /** Lower case unless it only counts in capitals; the first is the lemma. */
  forms: readonly string[]
  /** Best first. `{wie}` stands for the name of who does it. */
  plain: readonly string[]
  kind: HardWordKind
  /** When it does not count, or what to look at. */
  note: string
}>

/** A list that was made ready for searching, once. */
export type HardWordList = Readonly<{
  /** The words of each form, by its first word in lower case; longest first. */
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  /** What to say instead of a form (in lower case), best first. */
  plain: ReadonlyMap<string, readonly string[]>
}>

/** Words that stay because they are a right, a measure or a term of the app: those are explained, not replaced. */
const staysWords = /^(?:uitleg|niet vanzelf markeren)/u

/** Makes a list ready for searching. Leaves out what is to be explained and not replaced, and `everyday` words. */
export function toHardWordList(
  words: readonly HardWord[],
  everyday: readonly string[],
): HardWordList {
  const byFirst = new Map<string, readonly (readonly string[])[]>()
  const skipped = new Set(everyday)
  const forms = words.flatMap((word) => (staysWords.test(word.note) ? [] : word.forms))
  for (const form of forms) {
    const parts = toWords(form)
    const first = parts[0]?.toLowerCase()
    if (first === undefined || skipped.has(form)) continue
    const longestFirst = [...(byFirst.get(first) ?? []), parts].toSorted(
      (a, b) => b.length - a.length,
    )
    byFirst.set(first, longestFirst)
  }
  // Found words come without the dot that ends an abbreviation; with it the form says that there is one.
  const plain = new Map(
    words.flatMap((word) =>
      word.forms.flatMap((form) => {
        const key = form.toLowerCase()
        return [key, toWords(key).join(' ')].map((one) => [one, word.plain] as const)
      }),
    ),
  )
  return { byFirst, plain }
}

/** A hard word where it stands: `word` with single spaces, from and up to these places of the text. */
export type HardWordPlace = Readonly<{ word: string; from: number; to: number }>

/** The hard words of a text as they stand there, each once. Quotations and the given names are passed over. */
export const findHardWords = (
  text: string,
  list: Pick<HardWordList, 'byFirst'>,
  names: readonly string[],
): readonly string[] => [...new Set(findHardWordPlaces(text, list, names).map(({ word }) => word))]

/** Every place of a hard word, from left to right. Quotations and the given names are passed over. */
export function findHardWordPlaces(
  text: string,
  { byFirst }: Pick<HardWordList, 'byFirst'>,
  names: readonly string[],
): readonly HardWordPlace[] {
  const matches = [...withoutNames(withoutQuotes(text), names).matchAll(oneWord)]
  const words = matches.map(([word]) => word)
  const found: HardWordPlace[] = []
  for (let index = 0; index < words.length; index += 1) {
    const phrase = byFirst
      .get((words[index] ?? '').toLowerCase())
      ?.find((form) => form.every((part, step) => isSameWord(words[index + step], part)))
    if (phrase === undefined) continue
    const last = index + phrase.length - 1
    found.push({
      word: words.slice(index, last + 1).join(' '),
      from: matches[index]?.index ?? 0,
      to: (matches[last]?.index ?? 0) + (words[last]?.length ?? 0),
    })
    index = last
  }
  return found
}

/** Words as written; dots inside an abbreviation, and hyphens, belong to the word. */
const oneWord = /[\p{L}\p{N}]+(?:[-'’./][\p{L}\p{N}]+)*/gu
const toWords = (text: string): readonly string[] => text.match(oneWord) ?? []

/** What the list has in capitals counts only in capitals: GAS is a scale, gas is not. */
const isSameWord = (word: string | undefined, form: string): boolean =>
  form.length > 1 && form === form.toUpperCase()
    ? word === form
    : word?.toLowerCase() === form.toLowerCase()

/** As long as what it stands for, so that places stay places of the text. */
const toGap = (text: string): string => ';'.repeat(text.length)

const withoutQuotes = (text: string): string => text.replaceAll(/[“"„][^”"]*[”"]/gu, toGap)

const withoutNames = (text: string, names: readonly string[]): string =>
  names
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .reduce((rest, name) => rest.replaceAll(name, toGap(name)), text)
