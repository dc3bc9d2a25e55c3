import { expect, test } from 'vitest'
import type { CaseFacts } from '../../../../electron/desk/command-rule.ts'
import { makeRecord } from '../../../../electron/desk/make-record.ts'
import { toTestLock } from '../../../../electron/desk/reverse-test-lock.ts'
import type { NewRecord, RecordRow } from '../../../../electron/vault/vault-operations.ts'

const row = (n: number, type: string, body: object): RecordRow => ({
  n,
  caseId: 'c1',
  type: `reverseTest.${type}`,
  body,
  byId: 'owner',
  at: Date.parse('2026-11-22T10:00:00Z') + n,
  hash: '',
  previousHash: '',
})
const started = row(1, 'started', {
  testId: 'OT-1',
  title: 'x',
  documentId: 'd1',
  voiceDocumentId: 'd2',
})
const justified = (version: number): RecordRow =>
  row(1 + version, 'justified', {
    testId: 'OT-1',
    version,
    title: 'x',
    outcome: 'open',
    why: '',
    parts: { nl: [], en: [] },
    hash: '0'.repeat(64),
    gaps: [],
  })
const locked = row(9, 'locked', { testId: 'OT-1', version: 2, decisionRef: 'D1' })

test('a decision locks the newest version of the test that it names, once', () => {
  const body = { testId: 'OT-1', version: 2, decisionRef: 'D1' }
  const records = [started, justified(1), justified(2)]
  expect(toTestLock({ records }, 'OT-1', 'D1')).toEqual({ type: 'reverseTest.locked', body })
  expect(toTestLock({ records: [...records, locked] }, 'OT-1', 'D1')).toBeNull()
  expect(toTestLock({ records: [...records, locked] }, 'OT-1', 'D2')?.body).toMatchObject({
    decisionRef: 'D2',
  })
})

test('a test without a version, or that is not here, has nothing to lock', () => {
  expect(toTestLock({ records: [started] }, 'OT-1', 'D1')).toBeNull()
  expect(toTestLock({ records: [started, justified(1)] }, 'OT-2', 'D1')).toBeNull()
})

test('a lock by hand is one record, and the command answers it', async () => {
  const kept: (readonly NewRecord[])[] = []
  const stored: RecordRow[] = []
  const call = async (name: string, args: { records?: readonly NewRecord[] }) => {
    if (name === 'appendRecords') {
      kept.push(args.records ?? [])
      for (const record of args.records ?? [])
        stored.push({ ...record, n: stored.length + 1, hash: '', previousHash: '' })
    }
    return Promise.resolve(stored)
  }
  const facts = {
    caseRow: { id: 'c1', status: 'actief' },
    records: [started, justified(1)],
    me: { id: 'owner', role: 'regisseur' },
    at: 5,
    readDocument: async () => Promise.resolve(null),
    participants: [],
  } as unknown as CaseFacts
  const command = {
    key: '11111111-1111-4111-8111-111111111111',
    type: 'reverseTest.locked',
    body: { testId: 'OT-1', version: 1, decisionRef: 'D1' },
  }
  // Safe: only these two operations are called.
  const answer = await makeRecord({ call } as never, command, facts)
  expect(kept).toHaveLength(1)
  expect(answer).toMatchObject({ type: 'reverseTest.locked', body: { decisionRef: 'D1' } })
})
