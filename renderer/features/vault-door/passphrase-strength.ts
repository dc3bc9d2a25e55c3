import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import {
  findPlainReason,
  isStrongEnough,
  passphraseRule,
  plainScore,
} from '../../../shared/domain/passphrase-rule.ts'
import { passphraseWords } from '../../../shared/domain/passphrase-words.ts'

/** How well a passphrase would hold, 0 (guessed at once) to 4, and why it may not be used yet. */
export type PassphraseStrength = Readonly<{
  score: 0 | 1 | 2 | 3 | 4
  reason: 'tooShort' | 'tooEasy' | null
  /** zxcvbn's own key for what makes it weak, when it knows. */
  warning: string | null
}>

let estimator: Promise<ZxcvbnFactory> | null = null

/**
 * Estimates a passphrase as the host does. `personalWords` (name, municipality) count as guessed. The
 * estimator with its dictionaries is fetched at first use: only who makes a vault needs it.
 */
export async function estimatePassphrase(
  text: string,
  personalWords: readonly string[],
): Promise<PassphraseStrength> {
  estimator ??= loadEstimator()
  const guesses = [
    ...passphraseWords,
    ...personalWords
      .flatMap((words) => [words, ...words.split(/\s+/)])
      .filter((word) => word !== ''),
  ]
  const estimate = (await estimator).check(text.normalize('NFKC'), guesses)
  const plain = findPlainReason(text, guesses)
  const score = plain !== null && estimate.score > plainScore ? plainScore : estimate.score
  const length = Array.from(text).length
  const reason = length < passphraseRule.minimumLength ? 'tooShort' : 'tooEasy'
  return {
    score,
    reason: isStrongEnough(length, score) ? null : reason,
    warning: plain ?? (estimate.feedback.warning === '' ? null : estimate.feedback.warning),
  }
}

async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-nl-be'),
  ])
  return new core.ZxcvbnFactory({ dictionary: dutch.dictionary })
}
