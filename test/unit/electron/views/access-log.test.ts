import { expect, test } from 'vitest'
import { toAccessLines } from '../../../../electron/views/access-log.ts'
import type { RecordRow } from '../../../../electron/vault/vault-operations.ts'
import type { CaseKind } from '../../../../shared/domain/case-kind.ts'
import type { Role } from '../../../../shared/domain/role.ts'

const at = (minute: number) => Date.UTC(2026, 10, 23, 9, minute)
const row = (n: number, type: string, body: object, byId: string | null = 'owner'): RecordRow => ({
  ...{ n, type, body, caseId: 'c1', byId, at: at(n) },
  ...{ hash: 'ab', previousHash: 'cd' },
})
const nadia = { name: 'Nadia el Amrani', role: 'regisseur', organisation: '' } as const

const readAs = (role: Role, records: readonly RecordRow[], kind: CaseKind = 'huishouden') =>
  toAccessLines({ kind, records, writing, find: () => nadia }, role, 'actief')
const writing = [
  {
    documentId: 'd1',
    kind: 'plan',
    participantId: 'owner',
    ...{ uptoSeq: 7, edits: 3, from: at(49), to: at(50) },
  },
] as const

test('who invites keeps the own role, and the role of the invited stands beside no other name', () => {
  const records = [
    row(1, 'invite.created', { inviteId: 'i1', role: 'meelezer', expiresAt: null }),
    row(2, 'invite.withdrawn', { inviteId: 'i1', role: 'meelezer' }),
    row(3, 'output.made', { kind: 'plan', role: 'professional' }),
  ]
  const lines = readAs('regisseur', records)
  expect(lines.slice(1).map(({ action, role }) => [action, role])).toEqual([
    // What somebody was when it happened, and not what they are now.
    ['afdrukken', 'professional'],
    ['intrekken', 'regisseur'],
    ['delen', 'regisseur'],
  ])
})

const read = (n: number, byId: string) =>
  row(n, 'access.read', { object: 'records', role: 'professional' }, byId)
const reached = (n: number, byId: string, address: string, purpose = 'hulp') =>
  row(n, 'access.reached', { role: 'professional', address, purpose }, byId)

test('each line has the address and the purpose with which its person had come', () => {
  const lines = readAs('regisseur', [
    row(1, 'participant.joined', { role: 'professional', inviteId: 'i' }, 'sanne'),
    reached(2, 'sanne', '192.168.1.20'),
    read(3, 'sanne'),
    reached(4, 'owner', 'loopback', 'regie'),
    read(5, 'sanne'),
    reached(6, 'sanne', '10.0.0.7'),
    read(7, 'sanne'),
  ])
  expect(lines.map(({ id, address, purpose }) => [id, address, purpose])).toEqual([
    ['w7', 'loopback', 'regie'],
    ['7', '10.0.0.7', 'hulp'],
    ['5', '192.168.1.20', 'hulp'],
    ['3', '192.168.1.20', 'hulp'],
    ['1', '192.168.1.20', 'hulp'],
  ])
})

test('records from before stay readable, and get no address of later', () => {
  const lines = readAs('regisseur', [
    row(1, 'participant.joined', { role: 'professional', inviteId: 'i' }, 'sanne'),
    read(2, 'sanne'),
    reached(3, 'sanne', '192.168.1.20'),
  ])
  expect(lines.filter(({ byId }) => byId === 'sanne')).toMatchObject([
    { id: '2', address: null, purpose: null },
    { id: '1', address: null, purpose: null },
  ])
})

test('the family reads for what, and not from where', () => {
  const lines = readAs('gezinslid', [reached(1, 'sanne', '192.168.1.20'), read(2, 'sanne')])
  expect(lines).toMatchObject([{ id: 'w7' }, { id: '2', address: null, purpose: 'hulp' }])
})

test('in a group that learns everything is for that', () => {
  const records = [reached(1, 'sanne', '192.168.1.20'), read(2, 'sanne')]
  expect(readAs('regisseur', records, 'pilotgroep')[1]?.purpose).toBe('leren')
})

test('who came with a link stands there by name, with from where and for what', () => {
  const made = { linkId: 'l1', person: 'Karin Bos', personRole: 'teammanager' }
  const [, answered, opened, shared] = readAs('regisseur', [
    row(1, 'answerLink.made', made),
    row(2, 'answerLink.opened', { linkId: 'l1', kind: 'backing', address: '10.0.0.9' }, null),
    row(3, 'backing.given', { linkId: 'l1' }, null),
  ])
  expect(shared).toMatchObject({ action: 'delen', object: 'question', byId: 'owner' })
  const karin = { byName: 'Karin Bos', organisation: 'teammanager', address: '10.0.0.9' }
  expect(opened).toMatchObject({ ...karin, action: 'openen', purpose: 'antwoord' })
  expect(answered).toMatchObject({ ...karin, action: 'vastleggen', purpose: 'antwoord' })
})
