import { expect, test } from 'vitest'
import { verifyChain } from '../../../../electron/verify.ts'
import { toChainLines } from '../../../../electron/views/chain-file.ts'
import { exampleRecord, openTestOperations } from '../../../helpers/vault-database.ts'

const limit = 1000

/** A vault with five records, after harm was done to it. */
function openHarmed(harm: string) {
  const { db, operations } = openTestOperations()
  for (let at = 0; at < 5; at += 1) operations.appendRecords({ records: [exampleRecord] })
  const kept = operations.readChainHead({}).hash
  if (harm !== '') db.exec(harm)
  const page = operations.readChainPage({ afterN: 0, limit })
  const { lines } = toChainLines(page, { isFirst: true, pageSize: limit })
  const proof = verifyChain(`${lines.join('\n')}\n`, [kept])
  return { operations, lines, faults: proof.faults.map(({ fault }) => fault) }
}

test('a sound chain is proven in the vault and in its file', () => {
  const { operations, faults } = openHarmed('')
  expect(operations.verifyRecords({})).toEqual({ ok: true, records: 5, firstBroken: null })
  expect(faults).toEqual([])
})

test.each([
  [
    'changed words',
    `UPDATE record_event SET body = '{"a":1}' WHERE n = 3`,
    3,
    'changed',
    'changed',
  ],
  [
    'words that are no JSON',
    `UPDATE record_event SET body = '{' WHERE n = 3`,
    3,
    'changed',
    'changed',
  ],
  ['a row that is gone', 'DELETE FROM record_event WHERE n = 2', 2, 'missing', 'order'],
  ['an end that is gone', 'DELETE FROM record_event WHERE n = 5', 5, 'cut', 'cut'],
  [
    'an end that is gone with its mark',
    `DELETE FROM record_event WHERE n = 5;
     UPDATE record_head SET n = 4, hash = (SELECT hash FROM record_event WHERE n = 4)`,
    null,
    undefined,
    'unknownNumber',
  ],
])('%s: flagged with its place and reason, and the rest stays readable', (...given) => {
  const [, harm, firstBroken, fault, inFile] = given
  const { operations, lines, faults } = openHarmed(harm)
  expect(operations.verifyRecords({})).toMatchObject({ ok: firstBroken === null, firstBroken })
  expect(operations.verifyRecords({}).fault).toBe(fault)
  expect(faults).toContain(inFile)
  // Every row that is there goes along, damaged or not, between the first line and the last.
  expect(lines.length).toBeGreaterThanOrEqual(4 + 2)
})

test('pieces of the file follow each other without a gap', () => {
  const { operations } = openHarmed('')
  const first = operations.readChainPage({ afterN: 0, limit: 2 })
  const second = operations.readChainPage({ afterN: first.lastN, limit: 2 })
  expect([first.lastN, second.lastN]).toEqual([2, 4])
  expect(toChainLines(first, { isFirst: true, pageSize: 2 }).next).toBe(2)
  const third = operations.readChainPage({ afterN: 4, limit: 2 })
  expect(toChainLines(third, { isFirst: false, pageSize: 2 }).next).toBe(null)
})
