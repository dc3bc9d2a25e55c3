/** What a passphrase must reach. Length in characters (code points), score as zxcvbn gives it (0 to 4). */
export const passphraseRule = { minimumLength: 12, minimumScore: 3 } as const

/** Whether a passphrase of this length and score may protect a vault. */
export const isStrongEnough = (length: number, score: number): boolean =>
  length >= passphraseRule.minimumLength && score >= passphraseRule.minimumScore

/** Why a passphrase counts as guessed whatever it scores; the names are zxcvbn's own warnings. */
export type PlainReason = 'extendedRepeat' | 'userInputs'

/**
 * What an estimator by guesses lets through: one word over and over ('geheim-geheim' scores 3), or nothing
 * but words that everyone would try first. Digits and signs between the words do not help. Null is neither.
 */
export function findPlainReason(text: string, guesses: readonly string[]): PlainReason | null {
  const words = toLetterWords(text)
  const letters = words.join('')
  if (letters === '') return null
  if (isRepetition(words) || isRepetition(Array.from(letters))) return 'extendedRepeat'
  return isMadeOf(letters, new Set(guesses.flatMap(toLetterWords))) ? 'userInputs' : null
}

/** A passphrase that counts as guessed shows a score below what is asked. */
export const plainScore = 1

const toLetterWords = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

/** True for two or more times the same beginning, such as a, b, a, b. */
function isRepetition(parts: readonly string[]): boolean {
  return parts.some((_part, length) => {
    if (length === 0 || parts.length % length !== 0) return false
    return parts.every((part, place) => part === parts[place % length])
  })
}

/** True when `letters` can be cut into words of `known` without a rest. */
function isMadeOf(letters: string, known: ReadonlySet<string>): boolean {
  const isReached = [true]
  for (let end = 1; end <= letters.length; end++) {
    isReached[end] = [...known].some(
      (word) => isReached[end - word.length] === true && letters.endsWith(word, end),
    )
  }
  return isReached[letters.length] === true
}
