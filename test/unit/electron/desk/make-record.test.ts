import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseFacts } from '../../../../electron/desk/command-rule.ts'
import { createCase } from '../../../../electron/desk/create-case.ts'
import { type Command, makeRecord, readCorrects } from '../../../../electron/desk/make-record.ts'
import type { CaseRow } from '../../../../electron/vault/vault-operations.ts'
import { statusTransitions } from '../../../../shared/domain/case-life.ts'
import { roles } from '../../../../shared/domain/role.ts'
import { type CaseStatus, caseStatuses } from '../../../../shared/domain/vocabulary.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { recordTypes } from '../../../../shared/records/record-types.ts'
import { createTemporaryVault, type TemporaryVault } from '../../../helpers/temporary-vault.ts'

let temporary: TemporaryVault
beforeAll(async () => {
  temporary = await createTemporaryVault()
})
afterAll(async () => temporary.close())

let caseId: string
beforeEach(async () => {
  const given = { ref: randomUUID(), title: 'x', regisseur: 'x', status: 'aangemeld' } as const
  const row = await createCase(
    temporary.vault,
    { ...given, isExample: false, content: {}, records: () => [] },
    { byId: 'owner', at: Date.now() },
  )
  caseId = row.id
})

const report = {
  type: 'case.reported',
  body: { by: 'Bert', organisation: '', what: 'Zorgen', on: '2026-11-20' },
}

/** Performs a command on what is kept at this moment. */
async function make(
  command: Omit<Command, 'key'> & Partial<Pick<Command, 'key'>>,
  changes: Partial<{ role: CaseFacts['me']['role']; meId: string }> = {},
) {
  const rows = await temporary.vault.call('listCases', {})
  const caseRow = rows.find(({ id }) => id === caseId)
  if (caseRow === undefined) throw new Error('no case')
  const records = await temporary.vault.call('listRecords', { caseId, type: null })
  const me: CaseFacts['me'] = {
    id: changes.meId ?? 'owner',
    name: 'Nadia',
    role: changes.role ?? 'regisseur',
    organisation: null,
    partyId: null,
    colour: 1,
    status: 'admitted',
    caseId: null,
    tokenHash: new Uint8Array(32),
    joinedAt: 0,
    statementAcceptedAt: null,
  }
  return makeRecord(
    temporary.vault,
    { key: randomUUID(), ...command },
    {
      caseRow,
      records,
      me,
      participants: [],
      at: Date.now(),
      readDocument: async () => Promise.resolve(null),
    },
  )
}

const findCase = async (): Promise<CaseRow | undefined> =>
  (await temporary.vault.call('listCases', {})).find(({ id }) => id === caseId)
const typesKept = async (): Promise<readonly string[]> =>
  (await temporary.vault.call('listRecords', { caseId, type: null })).map(({ type }) => type)
const refusal = (reason: string) => new AppError('record/not-allowed', { reason })
const toStatus = (to: CaseStatus, more: object = {}) => ({
  type: 'case.statusChanged',
  body: { from: null, to, why: 'Daarom', ...more },
})
const closing = { reason: 'eigenKracht', ledBy: 'Marloes', hasPilotLight: true }

describe('a command', () => {
  test('becomes one record, as its schema says, with who and when', async () => {
    const row = await make(report)
    expect(row).toMatchObject({ caseId, byId: 'owner', ...report })
    expect(await typesKept()).toEqual(['case.created', 'case.reported'])
  })

  test('that is sent twice has effect once and answers the same record', async () => {
    const key = randomUUID()
    const first = await make({ ...report, key })
    expect(await make({ ...report, key })).toEqual(first)
    expect(await typesKept()).toEqual(['case.created', 'case.reported'])
  })

  test('of another person under the same key is another command', async () => {
    const key = randomUUID()
    const first = await make({ ...report, key })
    const second = await make({ ...report, key }, { meId: 'joost' })
    expect(second.n).not.toBe(first.n)
    expect(second.byId).toBe('joost')
  })

  test('of a kind that nobody knows, or with a body that does not fit, is no command', async () => {
    await expect(make({ type: 'case.created', body: {} })).rejects.toThrow('request/bad-input')
    await expect(make({ ...report, body: { by: '' } })).rejects.toThrow('request/bad-input')
    expect(await typesKept()).toEqual(['case.created'])
  })

  test('corrects a record of its own kind in its own case, and the first one stays', async () => {
    const first = await make(report)
    const second = await make({ ...report, corrects: first.n })
    expect(readCorrects(second)).toBe(first.n)
    expect(readCorrects(first)).toBeNull()
    expect(await typesKept()).toEqual(['case.created', 'case.reported', 'case.reported'])
    const other = { type: 'case.triaged', body: { answers: {}, outcome: 'coach', reason: 'x' } }
    await expect(make({ ...other, corrects: first.n })).rejects.toEqual(refusal('correctsOther'))
    await expect(make({ ...report, corrects: 9999 })).rejects.toEqual(refusal('correctsOther'))
  })

  test.each(
    recordTypes.flatMap(({ type, writers }) => roles.map((role) => ({ type, role, writers }))),
  )('$type by a $role', async ({ type, role, writers }) => {
    // The role is looked at before the body: an empty one tells the two apart.
    const code = writers.includes(role) ? 'request/bad-input' : 'access/forbidden'
    await expect(make({ type, body: {} }, { role })).rejects.toThrow(code)
  })
})

describe('the status of a case', () => {
  const steps = caseStatuses.flatMap((from) => caseStatuses.map((to) => ({ from, to })))
  test.each(steps)('from $from to $to', async ({ from, to }) => {
    await temporary.vault.call('appendRecords', {
      records: [],
      statusOf: { caseId, status: from },
    })
    const change = make(toStatus(to, to === 'afgesloten' ? { closing } : {}))
    if (statusTransitions[from].includes(to)) {
      expect((await change).body).toMatchObject({ from, to, why: 'Daarom' })
      expect((await findCase())?.status).toBe(to)
    } else {
      const reason = from === to ? 'statusSame' : 'statusTransition'
      await expect(change).rejects.toEqual(refusal(reason))
      expect((await findCase())?.status).toBe(from)
    }
  })

  test('changes only with a reason', async () => {
    await expect(make(toStatus('triage', { why: '  ' }))).rejects.toThrow('request/bad-input')
  })

  test('closing asks who leads now and whether there is a waakvlam', async () => {
    await expect(make(toStatus('afgesloten'))).rejects.toEqual(refusal('closingMissing'))
    const row = await make(toStatus('afgesloten', { closing }))
    expect(row.body).toMatchObject({ closing })
  })

  test('another change keeps nothing of a closing, and no day of the page’s own', async () => {
    const row = await make(toStatus('triage', { closing, on: '2020-01-01' }))
    expect(row.body).not.toHaveProperty('closing')
    expect(row.body).not.toHaveProperty('on')
  })

  test('a closed case takes word back and reopening, and nothing else', async () => {
    await make(report)
    await make(toStatus('afgesloten', { closing }))
    await expect(make(report)).rejects.toEqual(refusal('caseClosed'))
    await make({ type: 'case.notifierAnswered', body: { answer: 'elders', on: '2026-11-22' } })
    await make(toStatus('triage'))
    expect((await findCase())?.status).toBe('triage')
  })
})

test('word back to a notifier needs someone who reported', async () => {
  const answer = { type: 'case.notifierAnswered', body: { answer: 'opgepakt', on: '2026-11-22' } }
  await expect(make(answer)).rejects.toEqual(refusal('reportMissing'))
  await make(report)
  expect((await make(answer)).body).toMatchObject({ answer: 'opgepakt' })
})
