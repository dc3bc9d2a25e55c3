/** What a passphrase must reach. Length in characters (code points), score as zxcvbn gives it (0 to 4). */
export const passphraseRule = { minimumLength: 12, minimumScore: 3 } as const

/** Whether a passphrase of this length and score may protect a vault. */
export const isStrongEnough = (length: number, score: number): boolean =>
  length >= passphraseRule.minimumLength && score >= passphraseRule.minimumScore
