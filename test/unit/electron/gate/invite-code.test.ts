import { expect, test } from 'vitest'
import {
  hashInviteCode,
  newInviteCode,
  readInviteCode,
  toSpokenCode,
} from '../../../../electron/gate/invite-code.ts'

test('a code has eight signs that cannot be misread and spell no word', () => {
  const codes = Array.from({ length: 2000 }, newInviteCode)
  for (const code of codes) expect(code).toMatch(/^[0-9BCDFGHJKMNPQRSTVWXYZ]{8}$/)
  expect(new Set(codes).size).toBe(codes.length)
  expect(new Set(codes.join('')).size).toBe(30)
})

test.each([
  ['LMND7K4P', '1MND7K4P'],
  ['1MND7K4P', '1MND7K4P'],
  ['lmnd 7k4p', '1MND7K4P'],
  [' imnd-7k4p ', '1MND7K4P'],
  ['NOOT–7K4P', 'N00T7K4P'],
  ['N00T.7K4P', 'N00T7K4P'],
  ['N00T\u20117K4P', 'N00T7K4P'],
  ['N00T\u22127K4P', 'N00T7K4P'],
  ['\u202aN00T\u200b7K4P\u202c\ufeff', 'N00T7K4P'],
  ['“N00T 7K4P”,', 'N00T7K4P'],
  ['Ｎ００Ｔ７Ｋ４Ｐ', 'N00T7K4P'],
  ['BCDF7K4', null],
  ['BCDF7K4PP', null],
  ['ACDF7K4P', null],
  ['BCDF7K4é', null],
  ['', null],
])('typed as %j', (typed, code) => {
  expect(readInviteCode(typed)).toBe(code)
})

test('it is shown in two groups and read back', () => {
  const code = newInviteCode()
  expect(readInviteCode(toSpokenCode(code))).toBe(code)
})

test('the hash depends on the vault', () => {
  expect(hashInviteCode('a', 'BCDF7K4P')).not.toEqual(hashInviteCode('b', 'BCDF7K4P'))
  expect(hashInviteCode('a', 'BCDF7K4P')).toEqual(hashInviteCode('a', 'BCDF7K4P'))
})
