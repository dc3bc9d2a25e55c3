import { expect, test } from 'vitest'
import {
  type Answers,
  findFirstMissing,
  findMissing,
  toRequest,
} from '../../../../../renderer/features/history/answers.ts'

const voices = [
  { kind: 'gezin', id: '1', name: 'Marloes' },
  { kind: 'partij', id: '1', name: 'School' },
] as const
const answer = { position: 'akkoord', remark: '', isPresent: false } as const

test('nothing is guessed: without an answer of everyone there is no adoption', () => {
  const answers: Answers = { 'gezin/1': answer }
  expect(toRequest(voices, answers)).toBeNull()
  expect(findFirstMissing(voices, answers)?.name).toBe('School')
})

test('a reservation and a no ask for a reason, silence and agreement do not', () => {
  const ask = (position: 'akkoord' | 'metVoorbehoud' | 'nietAkkoord' | 'nietGereageerd') =>
    findMissing({ ...answer, position, remark: ' ' })
  expect(ask('metVoorbehoud')).toBe('reason')
  expect(ask('nietAkkoord')).toBe('reason')
  expect(ask('akkoord')).toBeNull()
  expect(ask('nietGereageerd')).toBeNull()
})

test('family and party of one id are told apart, and who was there is named', () => {
  const answers: Answers = {
    'gezin/1': { ...answer, isPresent: true },
    'partij/1': { position: 'metVoorbehoud', remark: ' Eerst overleg ', isPresent: false },
  }
  expect(toRequest(voices, answers)).toEqual({
    present: ['Marloes'],
    positions: [
      { kind: 'gezin', id: '1', position: 'akkoord', remark: '' },
      { kind: 'partij', id: '1', position: 'metVoorbehoud', remark: 'Eerst overleg' },
    ],
  })
})
