import { findIdentifiers, isCounted } from './identifiers.ts'
import { findLeftovers } from './leftovers.ts'
import type { Piece } from './piece.ts'
import { type MatchName, splitWords, toNameMatcher } from './name-matcher.ts'
import { type StandIn, type StandInWords, toLetter, toPlain } from './stand-ins.ts'

export type PseudonymiseInput = Readonly<{
  texts: readonly string[]
  standIns: readonly StandIn[]
  words: StandInWords
  /** Words that name kinds of things, in plain form: they are no leftovers and no own words of a name. */
  ordinaryWords: ReadonlySet<string>
}>

/**
 * The texts with every known name, date, address and number replaced: the same one by the same stand-in
 * in all texts together. Pure, so that the page shows beforehand exactly what is published.
 */
export function pseudonymise(input: PseudonymiseInput): readonly (readonly Piece[])[] {
  const matchName = toNameMatcher(input.standIns, input.ordinaryWords, input.words)
  const counted = new Map<string, string>()
  const replaced = input.texts.map((text) =>
    replaceIdentifiers(text, input.words, counted).flatMap((piece) =>
      piece.was === null ? replaceNames(piece.text, matchName) : [piece],
    ),
  )
  return replaced.map((pieces) => findLeftovers(pieces, replaced, input.ordinaryWords))
}

const still = (text: string): Piece => ({ text, was: null, isLeftover: false })

function replaceIdentifiers(
  text: string,
  words: StandInWords,
  counted: Map<string, string>,
): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { kind, from, to } of findIdentifiers(text)) {
    const was = text.slice(from, to)
    if (from > done) pieces.push(still(text.slice(done, from)))
    const standIn = isCounted(kind) ? count(kind, was, words, counted) : words[kind]
    pieces.push({ text: standIn, was, isLeftover: false })
    done = to
  }
  if (done < text.length) pieces.push(still(text.slice(done)))
  return pieces
}

/** The same date keeps its letter; another one gets the next. */
function count(
  kind: 'adres' | 'datum',
  was: string,
  words: StandInWords,
  counted: Map<string, string>,
): string {
  const key = `${kind} ${toPlain(was)}`
  const known = counted.get(key)
  if (known !== undefined) return known
  const before = [...counted.keys()].filter((one) => one.startsWith(`${kind} `)).length
  const standIn = `${words[kind]} ${toLetter(before)}`
  counted.set(key, standIn)
  return standIn
}

function replaceNames(text: string, matchName: MatchName): readonly Piece[] {
  const words = splitWords(text)
  const pieces: Piece[] = []
  let done = 0
  for (let at = 0; at < words.length; at++) {
    const match = matchName(words, at)
    const [first, last] = [words[at], words[at + (match?.words ?? 1) - 1]]
    if (match === null || first === undefined || last === undefined) continue
    if (first.from > done) pieces.push(still(text.slice(done, first.from)))
    const was = text.slice(first.from, last.to)
    pieces.push({ text: match.standIn, was, isLeftover: false })
    done = last.to
    at += match.words - 1
  }
  if (done < text.length) pieces.push(still(text.slice(done)))
  return pieces
}
