import type { Piece } from './piece.ts'
import { splitWords } from './name-matcher.ts'
import { sentenceStarters } from './sentence-starters.ts'
import { toPlain } from './stand-ins.ts'

/**
 * Marks what may be a name after all: a word with a capital, also at the start of a sentence unless it is
 * a common word there or stands elsewhere without its capital, and a long number. Rather a few too many:
 * a flagged word costs a look, a missed name does harm.
 */
export function findLeftovers(
  pieces: readonly Piece[],
  all: readonly (readonly Piece[])[],
  ordinaryWords: ReadonlySet<string>,
): readonly Piece[] {
  const small = toSmallWords(all)
  let before = ''
  return pieces.flatMap((piece) => {
    const start = before
    before += piece.text
    return piece.was === null ? markIn(piece.text, start, small, ordinaryWords) : [piece]
  })
}

function markIn(
  text: string,
  before: string,
  small: ReadonlySet<string>,
  ordinaryWords: ReadonlySet<string>,
): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { word, from, to } of splitWords(text)) {
    const lead = before + text.slice(0, from)
    if (!isSuspect(word, isSentenceStart(lead), small, ordinaryWords)) continue
    if (from > done) pieces.push({ text: text.slice(done, from), was: null, isLeftover: false })
    pieces.push({ text: word, was: null, isLeftover: true })
    done = to
  }
  if (done < text.length) pieces.push({ text: text.slice(done), was: null, isLeftover: false })
  return pieces
}

const isSentenceStart = (lead: string): boolean => /(?:^|[.!?:\n‘“"(])\s*$/u.test(lead)

function isSuspect(
  word: string,
  isStart: boolean,
  small: ReadonlySet<string>,
  ordinaryWords: ReadonlySet<string>,
): boolean {
  if (/^\d{4,}$/.test(word)) return true
  if (!/^\p{Lu}/u.test(word) || word.length < 2) return false
  const plain = toPlain(word)
  if (ordinaryWords.has(plain)) return false
  return !isStart || !(sentenceStarters.has(plain) || small.has(plain))
}

/** Words that stand somewhere without a capital. */
const toSmallWords = (all: readonly (readonly Piece[])[]): ReadonlySet<string> =>
  new Set(
    all
      .flat()
      .filter(({ was }) => was === null)
      .flatMap(({ text }) => splitWords(text))
      .filter(({ word }) => /^\p{Ll}/u.test(word))
      .map(({ word }) => toPlain(word)),
  )
