import * as Y from 'yjs'
import { expect, test, vi } from 'vitest'
import { createCompactor, rowsPerSnapshot } from '../../../../electron/rooms/compaction.ts'
import { createDocument } from '../../../../electron/rooms/load-document.ts'
import { teamShape } from '../../../../shared/document/team-shape.ts'
import { seedDocument } from '../../../../shared/document/seed.ts'
import { FakeVault } from '../../../helpers/fake-vault.ts'
import { ManualClock } from '../../../helpers/manual-clock.ts'
import { patiently } from '../../../helpers/patiently.ts'

function setUp(rowsSinceSnapshot = 0) {
  const clock = new ManualClock()
  const fake = new FakeVault()
  fake.addDocument('teamNotes', seedDocument('teamNotes', {}, 1))
  const doc = createDocument(teamShape)
  Y.applyUpdate(doc, seedDocument('teamNotes', {}, 1))
  let seq = 0
  const compactor = createCompactor({
    vault: fake.vault,
    clock,
    document: { id: 'teamNotes', epoch: 'epoch-1' },
    shape: teamShape,
    rowsSinceSnapshot,
    readLive: () => ({ doc, seq }),
  })
  const addRows = (count: number): void => {
    for (let row = 0; row < count; row++) {
      seq += 1
      compactor.noteRow()
    }
  }
  return { clock, fake, doc, compactor, addRows }
}

test('a snapshot is written after so many rows, when there is time, for exactly the row it stands for', async () => {
  const { clock, fake, compactor, addRows } = setUp()
  addRows(rowsPerSnapshot)
  expect(fake.readSnapshot('teamNotes').uptoSeq).toBe(0)
  addRows(3)
  clock.advance(60)
  await vi.waitFor(
    () => expect(fake.readSnapshot('teamNotes').uptoSeq).toBe(rowsPerSnapshot + 3),
    patiently,
  )
  compactor.close()
})

test('nothing is written when nothing came', async () => {
  const { fake, compactor } = setUp()
  const before = fake.readSnapshot('teamNotes')
  await compactor.writeNow()
  expect(fake.readSnapshot('teamNotes')).toBe(before)
})

test('rows from before this run count', async () => {
  const { fake, compactor } = setUp(2)
  const before = fake.readSnapshot('teamNotes')
  await compactor.writeNow()
  expect(fake.readSnapshot('teamNotes')).not.toBe(before)
})

test('a state that does not load whole is not kept', async () => {
  const { fake, doc, compactor, addRows } = setUp()
  const gap = Uint8Array.of(1, 1, 50, 7, 0, 1, 0) // client 50 starting at clock 7
  Y.applyUpdate(doc, gap)
  expect(doc.store.pendingStructs).not.toBeNull()
  addRows(1)
  const before = fake.readSnapshot('teamNotes')
  await compactor.writeNow()
  expect(fake.readSnapshot('teamNotes')).toBe(before)
})

test('a vault that cannot write now is tried again later', async () => {
  const { fake, compactor, addRows } = setUp()
  addRows(1)
  const failing = vi.spyOn(fake.vault, 'call').mockRejectedValueOnce(new Error('full'))
  await compactor.writeNow()
  expect(fake.readSnapshot('teamNotes').uptoSeq).toBe(0)
  failing.mockRestore()
  await compactor.writeNow()
  expect(fake.readSnapshot('teamNotes').uptoSeq).toBe(1)
})
