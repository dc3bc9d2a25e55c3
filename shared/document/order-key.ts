import { generateKeyBetween } from 'fractional-indexing'

/** Long enough for over a thousand moves into one and the same gap; a longer key is not honest. */
const maxKeyLength = 256

/**
 * True when a key can be sorted and has a place before and after it. Not left to a pattern: a key that
 * looks right but is none ('a00') makes `fractional-indexing` throw on everybody's screen.
 */
export function isOrderKey(key: string): boolean {
  if (key.length > maxKeyLength || !/^[0-9A-Za-z]+$/.test(key)) return false
  try {
    generateKeyBetween(key, null)
    generateKeyBetween(null, key)
    return true
  } catch {
    return false
  }
}
