import { describe, expect, test } from 'vitest'
import {
  estimatePassphrase,
  requireStrongPassphrase,
} from '../../../../electron/vault/passphrase-strength.ts'

describe('a passphrase', () => {
  test.each([
    ['welkom01', 'too-short'],
    ['xK9$vQ2!mZp', 'too-short'],
    ['aaaaaaaaaaaaaaaa', 'too-easy'],
    ['wachtwoord2026', 'too-easy'],
    ['rondetafel2026', 'too-easy'],
    ['Noor Bakker 1', 'too-easy'],
    ['lindervoort1', 'too-easy'],
    ['123456789012', 'too-easy'],
    ['geheim-geheim', 'too-easy'],
    ['Olifant olifant 7!', 'too-easy'],
    ['mijn kluis van de gemeente Lindervoort', 'too-easy'],
  ])('%j is not enough: %s', (text, reason) => {
    expect(estimatePassphrase(text, ['Noor Bakker', 'Lindervoort'])).toMatchObject({
      isEnough: false,
      reason,
    })
  })

  test.each(['fiets paard regen lamp', 'de kat zit op de mat te niezen', 'xK9$vQ2!mZp7&'])(
    '%j is enough',
    (text) => {
      expect(estimatePassphrase(text, [])).toMatchObject({ isEnough: true, reason: null })
    },
  )

  test('is refused without being repeated in the error', () => {
    const refuse = () => requireStrongPassphrase('geheimgeheim', ['Noor'])
    expect(refuse).toThrow('vault/weak-passphrase')
    expect(refuse).not.toThrow('geheim')
  })
})
