import { expect, test } from 'vitest'
import { findPlainReason } from '../../../../shared/domain/passphrase-rule.ts'
import { passphraseWords } from '../../../../shared/domain/passphrase-words.ts'

const guesses = [...passphraseWords, 'Noor Bakker', 'Lindervoort']

test.each([
  'geheim-geheim',
  'geheimgeheim',
  'Olifant OLIFANT olifant',
  'paard1paard2paard3!',
  'rood wit rood wit',
])('%j is one thing over and over', (text) => {
  expect(findPlainReason(text, guesses)).toBe('extendedRepeat')
})

test.each([
  'mijn rondetafel kluis',
  'RondetafelGemeente2026!',
  'noor bakker lindervoort',
  'wachtzin-van-de-regisseur',
])('%j is nothing but words of the app and its owner', (text) => {
  expect(findPlainReason(text, guesses)).toBe('userInputs')
})

test.each([
  'fiets paard regen lamp',
  'geheim paard geheim lamp',
  'de kat zit op de mat te niezen',
  'mijn kluis heet Pannenkoek',
  '1234 1234 1234',
  '',
])('%j is left to the estimator', (text) => {
  expect(findPlainReason(text, guesses)).toBeNull()
})

test('a long text is judged at once', () => {
  expect(findPlainReason('a'.repeat(1023) + 'b', guesses)).toBeNull()
  expect(findPlainReason('kluis tafel '.repeat(85) + 'plan', guesses)).toBe('userInputs')
})
