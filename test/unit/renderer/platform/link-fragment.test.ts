import { describe, expect, test } from 'vitest'
import { readLinkFragment } from '../../../../renderer/platform/link-fragment.ts'

describe('what stands behind # in a link', () => {
  test('is the door token of a start link', () => {
    expect(readLinkFragment('#door=abc_-9')).toMatchObject({ door: 'abc_-9', token: null })
  })

  test('is the code and the fingerprint of an invite', () => {
    expect(readLinkFragment('#code=LIND7K4P&pin=0f')).toEqual({
      answer: null,
      door: null,
      token: null,
      code: 'LIND7K4P',
      pin: '0f',
    })
  })

  test.each(['', '#', '#inhoud', '#doelen', '#code='])('is nothing of ours in "%s"', (hash) => {
    expect(readLinkFragment(hash)).toBeNull()
  })
})
