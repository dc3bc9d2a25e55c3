import { expect, test } from 'vitest'
import { toGoalTitle } from '../../../../../renderer/features/plan/goals/goal-sentence.ts'

test.each([
  [
    { who: 'Marloes en Dennis', what: ' bellen  elke zondag. ', by: '1 december 2026' },
    'Marloes en Dennis bellen elke zondag, uiterlijk 1 december 2026.',
  ],
  [{ who: 'marloes', what: 'werkt', by: '' }, 'Marloes werkt.'],
  [{ who: '', what: 'rust in huis', by: '' }, 'Rust in huis.'],
  [{ who: '👨‍👩‍👦', what: 'eten samen', by: '' }, '👨‍👩‍👦 eten samen.'],
  [{ who: 'سارة', what: 'تذهب إلى المدرسة', by: '' }, 'سارة تذهب إلى المدرسة.'],
  [{ who: ' ', what: '', by: '' }, ''],
])('%o', (parts, title) => {
  expect(toGoalTitle(parts, 'uiterlijk')).toBe(title)
})
