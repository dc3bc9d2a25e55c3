import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseCreated } from '../../../../electron/desk/case-records.ts'
import { documentOpened } from '../../../../electron/desk/access-records.ts'
import { createCase, toNextReference } from '../../../../electron/desk/create-case.ts'
import { hostWriter } from '../../../../electron/vault/host-writer.ts'
import { seedPracticeCases } from '../../../../electron/desk/seed-practice-cases.ts'
import type { CaseRow } from '../../../../electron/vault/vault-operations.ts'
import { practiceCases } from '../../../../shared/content/practice-cases/practice-cases.ts'
import { createTemporaryVault, type TemporaryVault } from '../../../helpers/temporary-vault.ts'

let temporary: TemporaryVault
beforeAll(async () => {
  temporary = await createTemporaryVault()
})
afterAll(async () => temporary.close())

const by = { byId: 'owner', at: Date.now() }

test('a record is written as its schema says, and read back as that', () => {
  const body = { documentId: 'd1', kind: 'plan', role: 'professional', right: 'write' } as const
  const record = documentOpened.write({ caseId: 'c1', byId: 'p1', at: 5 }, body)
  expect(record).toEqual({ caseId: 'c1', byId: 'p1', at: 5, type: 'document.opened', body })
  const row = { ...record, n: 1, hash: '', previousHash: '' }
  expect(documentOpened.read(row)).toEqual(body)
  expect(caseCreated.read(row)).toBeNull()
  expect(documentOpened.read({ ...row, body: { ...body, right: 'all' } })).toBeNull()
})

test('a case starts with three documents, each with a host id that nobody else is issued', async () => {
  const given = {
    ref: 'RT-1',
    title: 'x',
    regisseur: 'x',
    status: 'aangemeld',
    isExample: false,
  } as const
  const { id: caseId } = await createCase(
    temporary.vault,
    { ...given, content: {}, records: () => [] },
    by,
  )
  const documents = await temporary.vault.call('listDocuments', { caseId })
  expect(documents.map(({ kind }) => kind).toSorted()).toEqual(['familyVoice', 'plan', 'teamNotes'])
  for (const { id: documentId } of documents) {
    const ids = await temporary.vault.call('listClientIds', { documentId })
    expect(ids).toEqual([{ clientId: expect.any(Number) as number, participantId: hostWriter }])
  }
  const records = await temporary.vault.call('listRecords', { caseId, type: null })
  expect(records.map(({ type }) => type)).toEqual(['case.created'])
})

test('practice cases come once, with all their facts, and one that is missing comes back', async () => {
  const { vault } = temporary
  const [first] = practiceCases
  if (first === undefined) throw new Error('no practice cases')
  await seedPracticeCases(vault, [first], by)
  const rows = await seedPracticeCases(vault, practiceCases, by)
  expect((await seedPracticeCases(vault, practiceCases, by)).map(({ id }) => id)).toEqual(
    rows.map(({ id }) => id),
  )
  const all = await vault.call('listCases', {})
  expect(all.filter(({ isExample }) => isExample)).toHaveLength(practiceCases.length)
  for (const [index, { records, reverseTests, meetings = [], ref }] of practiceCases.entries()) {
    expect(rows[index]?.ref).toBe(ref)
    const kept = await vault.call('listRecords', { caseId: rows[index]?.id ?? '', type: null })
    // An adoption is completed by the host with the version that it names; reverse tests come after it.
    const told = records.filter(({ type }) => type !== 'plan.adopted')
    expect(kept.map(({ type, body }) => [type, body])).toEqual([
      ['case.created', { isExample: true }],
      ...told.map(({ type, body }) => [type, body]),
      ['plan.adopted', expect.objectContaining({ seq: 0 })],
      ...reverseTests.flatMap(({ id: testId }) =>
        ['started', 'fourEyesChecked', 'justified', 'locked'].map((step) => [
          `reverseTest.${step}`,
          expect.objectContaining({ testId }),
        ]),
      ),
      ...meetings.map(({ meetingId }) => [
        'meeting.planned',
        expect.objectContaining({ meetingId }),
      ]),
    ])
  }
  expect(await vault.call('verifyRecords', {})).toMatchObject({ ok: true })
})

test('references count on within a year', () => {
  const rows = (refs: readonly string[]) => refs.map((ref) => ({ ref }) as CaseRow)
  expect(toNextReference([], 2026)).toBe('RT-2026-001')
  expect(toNextReference(rows(['RT-2026-009', 'RT-2025-044', 'VB-1', 'RT-2026-x']), 2026)).toBe(
    'RT-2026-010',
  )
  expect(toNextReference(rows(['RT-2026-999']), 2026)).toBe('RT-2026-1000')
})
