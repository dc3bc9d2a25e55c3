import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { dictionary } from '@zxcvbn-ts/language-nl-be'
import {
  findPlainReason,
  isStrongEnough,
  passphraseRule,
  plainScore,
} from '../../shared/domain/passphrase-rule.ts'
import { passphraseWords } from '../../shared/domain/passphrase-words.ts'
import { AppError } from '../../shared/errors/app-error.ts'

/** How well a passphrase would hold, 0 (guessed at once) to 4. `warningKey` is zxcvbn's own key, or null. */
export type PassphraseStrength = Readonly<{
  score: 0 | 1 | 2 | 3 | 4
  isEnough: boolean
  reason: 'too-short' | 'too-easy' | null
  warningKey: string | null
}>

let estimator: ZxcvbnFactory | null = null

/** Made at first use: sorting its dictionaries would slow every opening of a vault. */
function getEstimator(): ZxcvbnFactory {
  estimator ??= new ZxcvbnFactory({ dictionary })
  return estimator
}

/** Estimates a passphrase. `personalWords` (the owner's name, the municipality) count as guessed. */
export function estimatePassphrase(
  text: string,
  personalWords: readonly string[],
): PassphraseStrength {
  const guesses = toGuesses(personalWords)
  const estimate = getEstimator().check(text.normalize('NFKC'), guesses)
  const plain = findPlainReason(text, guesses)
  const score = plain !== null && estimate.score > plainScore ? plainScore : estimate.score
  const length = Array.from(text).length
  const isEnough = isStrongEnough(length, score)
  return {
    score,
    isEnough,
    reason: isEnough ? null : length < passphraseRule.minimumLength ? 'too-short' : 'too-easy',
    warningKey: plain ?? (estimate.feedback.warning === '' ? null : estimate.feedback.warning),
  }
}

/** Throws 'vault/weak-passphrase' with score, minimum and reason. */
export function requireStrongPassphrase(text: string, personalWords: readonly string[]): void {
  const { score, reason } = estimatePassphrase(text, personalWords)
  if (reason !== null) {
    throw new AppError('vault/weak-passphrase', {
      score,
      minimum: passphraseRule.minimumScore,
      minimumLength: passphraseRule.minimumLength,
      reason,
    })
  }
}

const toGuesses = (personalWords: readonly string[]): string[] => [
  ...passphraseWords,
  ...personalWords.flatMap((words) => [words, ...words.split(/\s+/)]).filter((word) => word !== ''),
]
