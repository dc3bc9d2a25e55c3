import { expect, test } from 'vitest'
import { toSavedItem } from '../../../../renderer/document/saved-item.ts'
import { type SavedState, toJointState } from '../../../../renderer/document/saved-state.ts'

const safe: SavedState = {
  step: 'safe',
  waitingCount: 0,
  waitingSince: null,
  isConnected: true,
  hindrance: null,
  problem: null,
}
const sent: SavedState = { ...safe, step: 'sent', waitingCount: 2, waitingSince: 50 }
const waiting: SavedState = {
  ...safe,
  step: 'waiting',
  waitingCount: 3,
  waitingSince: 40,
  isConnected: false,
}

test('several documents together are as far as the least far one', () => {
  expect(toJointState([safe, sent]).step).toBe('sent')
  expect(toJointState([sent, waiting, safe])).toMatchObject({
    step: 'waiting',
    waitingCount: 5,
    waitingSince: 40,
    isConnected: false,
  })
})

test('no document is a safe one', () => {
  expect(toJointState([]).step).toBe('safe')
})

test('never says all saved without a connection or with a problem', () => {
  expect(toSavedItem(safe, 'write')).toBe('safe')
  expect(toSavedItem(safe, 'read')).toBe('readOnly')
  expect(toSavedItem({ ...safe, isConnected: false }, 'write')).toBe('offline')
  expect(toSavedItem(waiting, 'write')).toBe('waiting')
  const problem = { code: 'edit/refused', unsentText: 'x' } as const
  expect(toSavedItem({ ...safe, problem }, 'write')).toBe('problem')
})
