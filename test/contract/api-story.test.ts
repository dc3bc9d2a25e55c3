import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessMatrix } from '../../shared/access/access-matrix.ts'
import { kindsOfCase } from '../../shared/document/document-kind.ts'
import { startTestHost, testPassphrase, type TestHost } from '../helpers/running-host.ts'

// One story in order, over the routes of door, case, guests and network (the others: every-route.test.ts). `ask` checks each answer against its schema.
let host: TestHost
let owner = ''
let caseId = ''

beforeAll(async () => {
  host = await startTestHost({ closed: true })
})
afterAll(async () => host.close())

const ask: TestHost['ask'] = async (name, input, token = owner) => host.ask(name, input, token)
/** What a professional may open, in the order of the list. */
const kindsOfProfessional = kindsOfCase.huishouden.filter(
  (kind) => accessMatrix.professional[kind] !== 'none',
)
const codeOf = async (...args: Parameters<TestHost['tryAsk']>): Promise<unknown> =>
  ((await host.tryAsk(...args)).body as { code?: unknown }).code

test('a host without a vault stands at its door', async () => {
  const door = host.running.door.token
  expect(await ask('health', {}, null)).toMatchObject({ ok: true, vault: 'missing' })
  expect(await ask('vaultState', {}, door)).toMatchObject({ state: 'missing', ownerName: null })
  expect(await codeOf('cases', {}, 'any-token')).toBe('vault/locked')
  expect(await codeOf('join', { body: { code: 'LMND7K4P', name: 'Wim' } }, null)).toBe(
    'vault/locked',
  )
  expect(await codeOf('unlockVault', { body: { passphrase: testPassphrase } }, door)).toBe(
    'vault/missing',
  )
})

test('practising needs no vault and leaves none behind', async () => {
  const door = host.running.door.token
  const { token } = await ask('openPracticeVault', { body: {} }, door)
  expect(await ask('session', {}, token)).toMatchObject({ isPractice: true, isOwner: true })
  const kinds = (await ask('cases', {}, token)).map(({ kind }) => kind)
  expect(kinds.toSorted()).toEqual(['huishouden', 'huishouden', 'pilotgroep'])
  await ask('lockVault', {}, token)
  expect(await ask('vaultState', {}, door)).toMatchObject({ state: 'missing', isPractice: false })
})

test('a vault is made, its recovery key typed back, and it is open', async () => {
  const door = host.running.door.token
  expect(
    await codeOf('createVault', { body: { passphrase: 'welkom01', ownerName: 'Noor' } }, door),
  ).toBe('vault/weak-passphrase')
  const body = { passphrase: testPassphrase, ownerName: 'Noor Bakker', municipality: 'Lindeveld' }
  const { recoveryKey } = await ask('createVault', { body }, door)
  expect(await ask('health', {}, null)).toMatchObject({ vault: 'missing' })
  expect(await codeOf('confirmRecoveryKey', { body: { recoveryKey: 'nee' } }, door)).toBe(
    'vault/wrong-recovery-key',
  )
  owner = (await ask('confirmRecoveryKey', { body: { recoveryKey } }, door)).token
  expect(await ask('session', {})).toMatchObject({
    name: 'Noor Bakker',
    role: 'regisseur',
    isOwner: true,
    caseId: null,
    hostName: 'Noor Bakker',
    municipality: 'Lindeveld',
    isPractice: false,
  })
  expect(await codeOf('createVault', { body }, door)).toBe('vault/exists')
})

test('cases are started and practice cases come once', async () => {
  const practice = await ask('seedPracticeCases', {})
  expect(practice.map(({ isExample }) => isExample)).toEqual([true, true])
  expect(await ask('seedPracticeCases', {})).toEqual(practice)
  const created = await ask('createCase', { body: { title: 'Huishouden Van Dam' } })
  expect(created).toMatchObject({ status: 'aangemeld', isExample: false, regisseur: 'Noor Bakker' })
  expect(created.ref).toMatch(/^RT-\d{4}-001$/)
  expect((await ask('createCase', { body: { title: 'Nog een' } })).ref).toMatch(/-002$/)
  expect((await ask('cases', {})).map(({ id }) => id)).toContain(created.id)
  caseId = practice[0]?.id ?? ''
})

test('the caseload is read, looked at in an own way, and searched', async () => {
  const { lines, total, counts } = await ask('caseload', { query: { sort: 'household' } })
  expect([lines.length, total, counts.all]).toEqual([4, 4, 4])
  expect(await ask('caseloadViews', {})).toEqual({ views: [], last: null })
  const last = { filter: 'attention', status: null, sort: 'next', direction: 'up' } as const
  const views = [{ id: 'v1', name: 'Deze week', arrangement: last }]
  await ask('keepCaseloadViews', { body: { views } })
  expect(await ask('keepCaseloadViews', { body: { last } })).toEqual({ views, last })
  const found = await ask('search', { query: { text: 'kwartaalgesprek dam' } })
  expect(found).toEqual({ hits: [], hasMore: false, pending: found.pending })
})

test('agreements are read from the records', async () => {
  const agreements = await ask('agreements', { params: { caseId } })
  expect(agreements.length).toBeGreaterThan(0)
  expect(agreements[0]?.positions.length).toBeGreaterThan(0)
})

test('a guest is invited, looks, joins, waits, is let in, works, and leaves', async () => {
  const invite = await ask('createInvite', {
    body: { caseId, role: 'professional', name: 'Priya Ramdin', organisation: 'Gezinshulp' },
  })
  expect(invite.spoken).toBe(`${invite.code.slice(0, 4)} ${invite.code.slice(4)}`)
  expect(new URL(invite.link).hash).toBe(`#code=${invite.code}`)
  expect(new URL(invite.link).pathname).toBe('/meedoen')

  const code = invite.spoken.toLowerCase()
  expect(await ask('lookAtInvite', { body: { code } }, null)).toEqual({
    name: 'Priya Ramdin',
    role: 'professional',
    organisation: 'Gezinshulp',
    hostName: 'Noor Bakker',
    municipality: 'Lindeveld',
    needsStatement: true,
    sees: kindsOfProfessional,
    ownCertificate: false,
  })
  const guest = await ask(
    'join',
    { body: { code, name: ' Priya R. ', statementAccepted: true } },
    null,
  )
  expect(guest).toMatchObject({ role: 'professional', caseId, status: 'waiting' })
  expect(await ask('session', {}, guest.token)).toMatchObject({
    status: 'waiting',
    name: 'Priya R.',
  })
  expect(await codeOf('join', { body: { code, name: 'Een ander' } }, null)).toBe('invite/code-used')
  expect((await ask('invites', { query: { caseId } })).map(({ state }) => state)).toEqual(['used'])

  const params = { id: guest.participantId }
  expect(await ask('admitParticipant', { params })).toMatchObject({ status: 'admitted' })
  const manifest = await ask('documents', { params: { caseId } }, guest.token)
  expect([...new Set(manifest.map(({ kind }) => kind))]).toEqual(kindsOfProfessional)
  for (const { kind, right } of manifest) expect(right).toBe(accessMatrix.professional[kind])
  const plan = { id: manifest[0]?.id ?? '' }
  const opened = await ask('openDocument', { params: plan }, guest.token)
  expect(opened).toMatchObject({ right: 'write', epoch: manifest[0]?.epoch })
  expect((await ask('audience', { params: plan }, guest.token)).map(({ name }) => name)).toEqual([
    'Noor Bakker',
    'Priya R.',
  ])
  await ask('leave', {}, guest.token)
  expect(await codeOf('session', {}, guest.token)).toBe('access/unauthorised')
})

test('a guest can be refused, let in after all, and put out', async () => {
  const { code } = await ask('createInvite', { body: { caseId, role: 'meelezer', name: 'Ellen' } })
  const { token, participantId } = await ask('join', { body: { code, name: 'Ellen' } }, null)
  const params = { id: participantId }
  expect(await ask('refuseParticipant', { params })).toMatchObject({ status: 'refused' })
  expect(await ask('session', {}, token)).toMatchObject({ status: 'refused' })
  expect(await ask('admitParticipant', { params })).toMatchObject({ status: 'admitted' })
  expect(await ask('revokeParticipant', { params })).toMatchObject({ status: 'revoked' })
  expect(await codeOf('session', {}, token)).toBe('access/revoked')
  expect(await codeOf('admitParticipant', { params }, owner)).toBe('access/forbidden')
  const people = await ask('participants', { query: { caseId } })
  expect(people.map(({ name, status }) => [name, status])).toEqual([
    ['Priya R.', 'revoked'],
    ['Ellen', 'revoked'],
  ])
  expect(people[0]?.statementAcceptedAt).not.toBeNull()
})

test('a withdrawn invite is worthless', async () => {
  const { id, code } = await ask('createInvite', {
    body: { caseId, role: 'gezinslid', name: 'Marloes', validHours: 1 },
  })
  await ask('withdrawInvite', { params: { id } })
  expect(await codeOf('lookAtInvite', { body: { code } }, null)).toBe('invite/code-unknown')
  expect(await codeOf('withdrawInvite', { params: { id } }, owner)).toBe('request/not-found')
})

test('the table opens to the network and closes again', async () => {
  expect(await ask('network', {})).toMatchObject({ open: null, ownCertificate: false })
  const opened = await ask('openNetwork', {
    body: { address: '127.0.0.1', browserGuests: true },
  })
  expect(opened.open?.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  const { link, code } = await ask('createInvite', {
    body: { caseId, role: 'meelezer', name: 'Wim' },
  })
  expect(link).toBe(`${opened.open?.url}/meedoen#code=${code}&pin=${opened.open?.fingerprint}`)
  expect(
    await codeOf('openNetwork', { body: { address: '203.0.113.7', browserGuests: true } }, owner),
  ).toBe('host/address-unavailable')
  expect((await ask('closeNetwork', {})).open).toBeNull()
})

test('figures and proof', async () => {
  const { documents, records } = await ask('stats', {})
  expect(documents).toBe(19)
  expect(await ask('verifyRecords', {})).toEqual({ ok: true, records, firstBroken: null })
})

test('the passphrase changes, the vault locks, and only the new one opens it', async () => {
  const door = host.running.door.token
  const next = 'groene theepot naast het raam'
  expect(await codeOf('changePassphrase', { body: { current: 'fout', next } }, owner)).toBe(
    'vault/wrong-passphrase',
  )
  expect(await codeOf('changePassphrase', { body: { current: null, next } }, owner)).toBe(
    'vault/wrong-passphrase',
  )
  await ask('changePassphrase', { body: { current: testPassphrase, next } })
  expect((await ask('unlockVault', { body: { passphrase: next } }, door)).token).toBe(owner)
  await ask('lockVault', {})
  expect(await ask('vaultState', {}, door)).toMatchObject({ state: 'locked' })
  expect(await codeOf('session', {}, owner)).toBe('vault/locked')
  expect(await codeOf('unlockVault', { body: { passphrase: testPassphrase } }, door)).toBe(
    'vault/wrong-passphrase',
  )
  const { token } = await ask('unlockVault', { body: { passphrase: next } }, door)
  expect(token).not.toBe(owner)
  expect(await codeOf('session', {}, owner)).toBe('access/unauthorised')
  owner = token
})

test('a backup takes the place of the vault while it is locked', async () => {
  const door = host.running.door.token
  await ask('lockVault', {})
  const { backups } = await ask('vaultState', {}, door)
  expect(backups.length).toBeGreaterThan(0)
  expect(await codeOf('restoreVault', { body: { backupId: 'none' } }, door)).toBe('vault/no-backup')
  await ask('restoreVault', { body: { backupId: backups[0]?.id ?? '' } }, door)
  expect(await ask('vaultState', {}, door)).toMatchObject({ state: 'locked' })
})
