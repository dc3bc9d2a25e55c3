import { expect, test } from 'vitest'
import { createEditLedger } from '../../../../renderer/document/edit-ledger.ts'

test('a change is saved when the frame that carried it is acknowledged', () => {
  const ledger = createEditLedger()
  ledger.addFrame('step2')
  ledger.addFrame('update')
  ledger.addEdit(5, 100)
  expect([ledger.count(), ledger.countUnsent(), ledger.oldestAt()]).toEqual([1, 0, 100])
  ledger.acknowledge(1)
  expect(ledger.count()).toBe(1)
  ledger.acknowledge(2)
  expect([ledger.count(), ledger.durableClock(), ledger.oldestAt()]).toEqual([0, 5, null])
})

test('a change without a frame is unsent until the next step 2 carries it', () => {
  const ledger = createEditLedger()
  ledger.addEdit(3, 1)
  ledger.addEdit(4, 2)
  expect(ledger.countUnsent()).toBe(2)
  ledger.addFrame('step2')
  expect(ledger.countUnsent()).toBe(0)
  ledger.acknowledge(1)
  expect([ledger.count(), ledger.durableClock()]).toEqual([0, 4])
})

test('an update frame carries one change: the next without a frame of its own is unsent', () => {
  const ledger = createEditLedger()
  ledger.addFrame('update')
  ledger.addEdit(1, 1)
  ledger.addEdit(2, 2)
  ledger.acknowledge(1)
  expect([ledger.count(), ledger.countUnsent(), ledger.durableClock()]).toEqual([1, 1, 1])
})

test('what was sent but not acknowledged goes again with the next connection', () => {
  const ledger = createEditLedger()
  ledger.addFrame('step2')
  ledger.addFrame('update')
  ledger.addEdit(7, 1)
  ledger.loseConnection()
  expect(ledger.countUnsent()).toBe(1)
  ledger.acknowledge(9)
  expect(ledger.count()).toBe(1)
  ledger.addFrame('step2')
  ledger.acknowledge(1)
  expect([ledger.count(), ledger.durableClock()]).toEqual([0, 7])
})
