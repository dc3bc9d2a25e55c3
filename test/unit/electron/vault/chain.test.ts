import { expect, test } from 'vitest'
import { verifyChain } from '../../../../electron/verify.ts'
import { toChainLines } from '../../../../electron/views/chain-file.ts'
import type { VaultOperations } from '../../../../electron/vault/vault-operations.ts'
import { exampleRecord, openTestOperations } from '../../../helpers/vault-database.ts'

const limit = 1000
const at = Date.UTC(2026, 10, 23, 12)

/** A vault with five records, after harm was done to it. */
function openHarmed(harm: string) {
  const { db, operations } = openTestOperations()
  for (let made = 0; made < 5; made += 1) operations.appendRecords({ records: [exampleRecord] })
  const kept = operations.readChainHead({}).hash
  if (harm !== '') db.exec(harm)
  const page = operations.readChainPage({ afterN: 0, limit, caseId: null, at })
  const { lines } = toChainLines(page, { isFirst: true })
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
  const given = { limit: 2, caseId: null, at }
  const first = operations.readChainPage({ ...given, afterN: 0 })
  const second = operations.readChainPage({ ...given, afterN: first.lastN })
  expect([first.lastN, second.lastN]).toEqual([2, 4])
  expect(toChainLines(first, { isFirst: true }).next).toBe(2)
  const third = operations.readChainPage({ ...given, afterN: 4 })
  expect(toChainLines(third, { isFirst: false }).next).toBe(null)
})

/** The file as it is put together from its pieces. */
function exportAll(operations: VaultOperations, caseId: string | null, size = 3): string {
  const lines: string[] = []
  let next: number | null = 0
  while (next !== null) {
    const page = operations.readChainPage({ afterN: next, limit: size, caseId, at })
    const piece = toChainLines(page, { isFirst: next === 0 })
    lines.push(...piece.lines)
    next = piece.next
  }
  return `${lines.join('\n')}\n`
}

test('the vault signs with one key of its own, which the head and the file show as the same seal', () => {
  const { operations } = openHarmed('')
  const { seal } = operations.readChainHead({})
  expect(operations.readChainHead({}).seal).toBe(seal)
  const proof = verifyChain(exportAll(operations, null), [seal])
  expect(proof).toMatchObject({
    signed: { seal, at: '2026-11-23T12:00:00.000Z' },
    shown: 5,
    faults: [],
  })
  expect(openHarmed('').operations.readChainHead({}).seal).not.toBe(seal)
})

test('the file is the same whatever the size of its pieces', () => {
  const { operations } = openHarmed('')
  expect(exportAll(operations, null, 2)).toBe(exportAll(operations, null, limit))
})

test('the file of one case holds nothing of another but numbers and hashes', () => {
  const { operations } = openTestOperations()
  const [mine, theirs] = ['case-mine', 'case-theirs']
  for (const [index, caseId] of [theirs, mine, theirs, null, mine, theirs].entries())
    operations.appendRecords({
      records: [{ ...exampleRecord, caseId, body: { said: `${caseId ?? 'vault'} ${index}` } }],
    })
  const text = exportAll(operations, mine)
  expect(verifyChain(text)).toMatchObject({ records: 6, shown: 2, faults: [] })
  expect(text).toContain('case-mine 1')
  expect(text).not.toMatch(/theirs|vault /)
})
