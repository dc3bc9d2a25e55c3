import { expect, test } from 'vitest'
import { toReconnectDelayMs } from '../../../../renderer/platform/reconnect-delay.ts'

test('a reconnect waits anywhere between nothing and a bound that doubles up to 15 seconds', () => {
  const longest = [0, 1, 2, 5, 20].map((attempt) => toReconnectDelayMs(attempt, () => 0.999_999))
  expect(longest).toEqual([499, 999, 1999, 14_999, 14_999])
  expect(toReconnectDelayMs(20, () => 0)).toBe(0)
})
