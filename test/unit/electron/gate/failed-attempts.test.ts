import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFailedAttempts } from '../../../../electron/gate/failed-attempts.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('five failures of one address stop that address for five minutes', async () => {
  const attempts = createFailedAttempts()
  const left: number[] = []
  for (let failure = 0; failure < 5; failure++) {
    await attempts.check('192.0.2.1')
    left.push(await attempts.add('192.0.2.1'))
  }
  expect(left).toEqual([4, 3, 2, 1, 0])
  await expect(attempts.check('192.0.2.1')).rejects.toMatchObject({
    code: 'limit/too-many',
    details: { seconds: 300 },
  })
  await attempts.check('192.0.2.2')
  vi.advanceTimersByTime(5 * 60 * 1000 + 1)
  await attempts.check('192.0.2.1')
})

test('twenty failures from everywhere stop everyone for a minute', async () => {
  const attempts = createFailedAttempts()
  for (let failure = 0; failure < 20; failure++) await attempts.add(`192.0.2.${failure}`)
  await expect(attempts.check('198.51.100.1')).rejects.toMatchObject({ code: 'limit/too-many' })
  vi.advanceTimersByTime(60_001)
  await attempts.check('198.51.100.1')
})
