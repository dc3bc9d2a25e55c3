import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRecoveryKeyText, toRecoveryKeyText } from '../../../../electron/vault/recovery-key.ts'

const keys = fc.uint8Array({ minLength: 20, maxLength: 20 })
const seed = 20261122

describe('a recovery key', () => {
  test('is 8 groups of letters and digits with a check symbol at the end', () => {
    expect(toRecoveryKeyText(new Uint8Array(20))).toBe('0000-0000-0000-0000-0000-0000-0000-00000')
    expect(toRecoveryKeyText(Uint8Array.from({ length: 20 }, (_, index) => index * 13))).toMatch(
      /^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{5}$/,
    )
  })

  test('is read back as it was, with spaces, dashes, case and look-alikes forgiven', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const text = toRecoveryKeyText(key)
        const sloppy = text.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o')
        expect(readRecoveryKeyText(text)).toEqual(key)
        expect(readRecoveryKeyText(` ${sloppy.replaceAll('1', 'l')}\n`)).toEqual(key)
      }),
      { seed },
    )
  })

  test('finds every single wrong symbol', () => {
    const places = fc.nat({ max: 32 })
    const symbols = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split(''))
    fc.assert(
      fc.property(keys, places, symbols, (key, place, symbol) => {
        const text = toRecoveryKeyText(key).replaceAll('-', '')
        fc.pre(text.charAt(place) !== symbol)
        const wrong = text.slice(0, place) + symbol + text.slice(place + 1)
        expect(readRecoveryKeyText(wrong)).toBeNull()
      }),
      { seed, numRuns: 1000 },
    )
  })

  test('finds every two neighbours swapped', () => {
    fc.assert(
      fc.property(keys, fc.nat({ max: 31 }), (key, place) => {
        const text = toRecoveryKeyText(key).replaceAll('-', '')
        const [first, second] = [text.charAt(place), text.charAt(place + 1)]
        fc.pre(first !== second)
        const wrong = text.slice(0, place) + second + first + text.slice(place + 2)
        expect(readRecoveryKeyText(wrong)).toBeNull()
      }),
      { seed, numRuns: 1000 },
    )
  })

  test.each([
    '',
    'ABCD',
    '0000-0000-0000-0000-0000-0000-0000-0000',
    'U'.repeat(33),
    '🙂'.repeat(33),
  ])('is not read from %j', (text) => {
    expect(readRecoveryKeyText(text)).toBeNull()
  })
})
