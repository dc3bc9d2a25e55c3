import { expect, test } from 'vitest'
import { toStepState } from '../../../../../../renderer/features/reverse-test/walk/step-state.ts'
import { step2 } from '../../../../../../shared/content/reverse-test/step-2.ts'
import { step4 } from '../../../../../../shared/content/reverse-test/step-4.ts'

const gaps = [
  { questionId: 'OT-2.1', kind: 'leeg' },
  { questionId: 'OT-2.4', kind: 'pastNiet' },
  { questionId: 'OT-4.1', kind: 'leeg' },
] as const

test('a step counts only what is open in itself', () => {
  expect(toStepState(step2, gaps, false)).toEqual({ kind: 'open', count: 2 })
  expect(toStepState(step2, [], false)).toEqual({ kind: 'done' })
})

test('the legal step says that it waits, and for which step', () => {
  expect(toStepState(step4, gaps, true)).toEqual({ kind: 'waits', forStep: 3 })
  expect(toStepState(step4, gaps, false)).toEqual({ kind: 'open', count: 1 })
})

test('no other step ever waits', () => {
  expect(toStepState(step2, [], true)).toEqual({ kind: 'done' })
})
