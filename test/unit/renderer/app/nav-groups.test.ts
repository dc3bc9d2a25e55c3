import type { TFunction } from 'i18next'
import { describe, expect, test, vi } from 'vitest'
import { toNavGroups } from '../../../../renderer/app/nav-groups.ts'
import { rightOf } from '../../../../shared/access/access-matrix.ts'
import { documentKinds } from '../../../../shared/document/document-kind.ts'
import { type Role, roles } from '../../../../shared/domain/role.ts'

// Safe: only called with a key.
const t = ((key: string) => key) as unknown as TFunction

const entriesOf = (role: Role, isOwner: boolean) =>
  toNavGroups({
    t,
    place: 'plan',
    session: { role, isOwner },
    caseId: 'c1',
    caseTitle: 'Huishouden',
    kinds: documentKinds.filter((kind) => rightOf(role, kind, 'open') !== 'none'),
    onLock: vi.fn(),
    onLeave: vi.fn(),
  }).flatMap((group) => group.entries.map((entry) => entry.id))

describe('the navigation', () => {
  test('of the owner has the caseload, the table and the lock', () => {
    expect(entriesOf('regisseur', true)).toEqual([
      'caseload',
      'import',
      'plan',
      'household',
      'reverseTest',
      'decisions',
      'mandate',
      'history',
      'table',
      'team',
      'caseLife',
      'papers',
      'transfer',
      'search',
      'settings',
      'lock',
    ])
  })

  test('of a professional has no caseload and no table: absent, not grey', () => {
    expect(entriesOf('professional', false)).toEqual([
      'plan',
      'household',
      'reverseTest',
      'decisions',
      'mandate',
      'history',
      'team',
      'caseLife',
      'papers',
      'search',
      'settings',
      'leave',
    ])
  })

  test.each(['gezinslid', 'steunfiguur', 'meelezer'] as const)(
    'of a %s does not even name the team notes',
    (role) => {
      expect(entriesOf(role, false)).not.toContain('team')
    },
  )

  test.each(roles)('of a guest as %s never offers what only the owner may do', (role) => {
    expect(entriesOf(role, false)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/caseload|table|lock/)]),
    )
  })

  test('marks the current place, and nothing of a case when there is none', () => {
    const groups = toNavGroups({
      t,
      place: 'caseload',
      session: { role: 'regisseur', isOwner: true },
      caseId: null,
      caseTitle: null,
      kinds: [],
      onLock: vi.fn(),
      onLeave: vi.fn(),
    })
    expect(groups.map((group) => group.id)).toEqual(['vault', 'end'])
    const current = groups
      .flatMap((group) => group.entries)
      .filter((entry) => 'href' in entry && entry.isCurrent)
    expect(current.map((entry) => entry.id)).toEqual(['caseload'])
  })
})
