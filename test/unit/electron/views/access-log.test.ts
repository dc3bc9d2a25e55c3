import { expect, test } from 'vitest'
import { toAccessLines } from '../../../../electron/views/access-log.ts'

const row = (n: number, type: string, body: object) => ({
  ...{ n, type, body, caseId: 'c1', byId: 'owner', at: Date.UTC(2026, 10, 23, 9, n) },
  ...{ hash: 'ab', previousHash: 'cd' },
})
const nadia = { name: 'Nadia el Amrani', role: 'regisseur', organisation: '' } as const

test('who invites keeps the own role, and the role of the invited stands beside no other name', () => {
  const records = [
    row(1, 'invite.created', { inviteId: 'i1', role: 'meelezer', expiresAt: null }),
    row(2, 'invite.withdrawn', { inviteId: 'i1', role: 'meelezer' }),
    row(3, 'output.made', { kind: 'plan', role: 'professional' }),
  ]
  const lines = toAccessLines({ records, writing: [], find: () => nadia }, 'regisseur', 'actief')
  expect(lines.map(({ action, role }) => [action, role])).toEqual([
    // What somebody was when it happened, and not what they are now.
    ['afdrukken', 'professional'],
    ['intrekken', 'regisseur'],
    ['delen', 'regisseur'],
  ])
})
