import { expect, test } from 'vitest'
import { toAgreements } from '../../../../electron/views/agreements.ts'
import { toAudience } from '../../../../electron/views/audience.ts'
import { toCaseSummaries } from '../../../../electron/views/case-summaries.ts'
import { toManifest, toVisibleKinds } from '../../../../electron/views/manifest.ts'
import { toInvite } from '../../../../electron/views/people.ts'
import type {
  CaseRow,
  DocumentRow,
  InviteRow,
  ParticipantRow,
  RecordRow,
} from '../../../../electron/vault/vault-operations.ts'
import { documentKinds } from '../../../../shared/document/document-kind.ts'

const documents: readonly DocumentRow[] = ['teamNotes', 'familyVoice', 'plan'].flatMap((kind) =>
  documentKinds
    .filter((known) => known === kind)
    .map((known) => ({ id: `d-${known}`, caseId: 'c1', kind: known, epoch: 'e1' })),
)

const person = (id: string, given: Partial<ParticipantRow>): ParticipantRow => ({
  id,
  caseId: 'c1',
  name: id,
  role: 'professional',
  organisation: null,
  partyId: null,
  colour: 1,
  status: 'admitted',
  tokenHash: new Uint8Array(32),
  joinedAt: 1,
  statementAcceptedAt: null,
  ...given,
})

test('a manifest names exactly what a role may open; a closed case is only read', () => {
  expect(
    toManifest(documents, 'steunfiguur', 'actief').map(({ id, right }) => [id, right]),
  ).toEqual([
    ['d-plan', 'read'],
    ['d-familyVoice', 'read'],
  ])
  expect(toManifest(documents, 'regisseur', 'afgesloten').map(({ right }) => right)).toEqual([
    'read',
    'read',
    'read',
  ])
  expect(toVisibleKinds('meelezer', 'huishouden')).toEqual(['plan', 'reverseTest', 'meeting'])
  expect(toVisibleKinds('scherm', 'huishouden')).toEqual([])
  expect(toVisibleKinds('professional', 'huishouden')).not.toContain('evaluation')
  expect(toVisibleKinds('professional', 'pilotgroep')).toEqual(['evaluation'])
})

test('an audience holds who may see, the family first, and nobody who waits or was put out', () => {
  const people = [
    person('owner', { role: 'regisseur', caseId: null }),
    person('late', { joinedAt: 9 }),
    person('waiting', { status: 'waiting' }),
    person('gone', { status: 'revoked' }),
    person('mother', { role: 'gezinslid', joinedAt: 5 }),
    person('reader', { role: 'meelezer', joinedAt: 6 }),
  ]
  const [notes, , plan] = documents
  if (notes === undefined || plan === undefined) throw new Error('no documents')
  const isOnline = (id: string): boolean => id === 'mother'
  expect(
    toAudience(plan, 'actief', people, isOnline).map(({ participantId, isOnline: on }) => [
      participantId,
      on,
    ]),
  ).toEqual([
    ['mother', true],
    ['owner', false],
    ['reader', false],
    ['late', false],
  ])
  expect(toAudience(notes, 'actief', people, isOnline).map(({ name }) => name)).toEqual([
    'owner',
    'late',
  ])
  expect(JSON.stringify(toAudience(plan, 'actief', people, isOnline))).not.toContain('tokenHash')
})

test('the caseload has the newest change first', () => {
  const row = (ref: string, changedAt: number): CaseRow => ({
    id: ref,
    kind: 'huishouden',
    ref,
    title: ref,
    status: 'actief',
    isExample: false,
    regisseur: 'x',
    createdAt: 0,
    changedAt,
  })
  expect(toCaseSummaries([row('b', 1), row('a', 1), row('c', 2)]).map(({ ref }) => ref)).toEqual([
    'c',
    'a',
    'b',
  ])
})

test('an agreement that cannot be read is left out, and takes no other along', () => {
  const record = (type: string, body: unknown): RecordRow => ({
    caseId: 'c1',
    type,
    body,
    byId: null,
    at: 0,
    n: 1,
    hash: '',
    previousHash: '',
  })
  const body = {
    id: 'a1',
    text: 'Elke week bellen',
    parties: ['Priya'],
    endsOn: null,
    positions: [],
  }
  const agreements = toAgreements([
    record('agreement.adopted', body),
    record('agreement.adopted', { ...body, text: 7 }),
    record('meeting.held', body),
  ])
  expect(agreements).toEqual([{ ...body, recordedAt: '1970-01-01T00:00:00.000Z' }])
})

test.each([
  [{}, 'open'],
  [{ usedAt: 5, expiresAt: 6 }, 'used'],
  [{ withdrawnAt: 5 }, 'withdrawn'],
  [{ expiresAt: 10 }, 'expired'],
  [{ expiresAt: 11 }, 'open'],
] as const)('an invite with %j is %s', (given, state) => {
  const row: InviteRow = {
    ...{ id: 'i1', caseId: 'c1', role: 'meelezer', name: 'Wim', organisation: null, partyId: null },
    ...{
      codeHash: new Uint8Array(),
      expiresAt: null,
      usedAt: null,
      withdrawnAt: null,
      createdAt: 0,
    },
    ...given,
  }
  const view = toInvite(row, 10)
  expect(view.state).toBe(state)
  expect(view).not.toHaveProperty('codeHash')
})
