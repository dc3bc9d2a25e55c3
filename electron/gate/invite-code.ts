import { createHash, randomInt } from 'node:crypto'

/**
 * Digits and consonants of Crockford's base32. Without I, L, O and U nothing can be misread; without A
 * and E no code spells a word at a family's table. 30^8 codes: 39 bits, of which an hour of guessing at
 * the allowed speed reaches 2 in a billion.
 */
const alphabet = '0123456789BCDFGHJKMNPQRSTVWXYZ'
const codeLength = 8
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** A fresh code from the operating system's randomness. */
export const newInviteCode = (): string =>
  Array.from({ length: codeLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

/**
 * What someone typed, as the code it stands for; null when it cannot be one. Only letters and digits count:
 * mail and chat put quotes, other hyphens and marks that nobody sees around a code that is copied.
 */
export function readInviteCode(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
  const code = [...letters].map((letter) => lookAlikes[letter] ?? letter).join('')
  return code.length === codeLength && [...code].every((letter) => alphabet.includes(letter))
    ? code
    : null
}

/** 'LMND7K4P' as 'LMND 7K4P': two groups, to be read aloud. */
export const toSpokenCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/** What is stored in place of a code. The salt is the vault's own, so that two vaults share no hash. */
export const hashInviteCode = (salt: string, code: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(`${salt}:${code}`).digest())
