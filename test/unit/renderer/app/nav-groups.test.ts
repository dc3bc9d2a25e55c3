import type { TFunction } from 'i18next'
import { describe, expect, test, vi } from 'vitest'
import { toNavGroups } from '../../../../renderer/app/nav-groups.ts'
import type { PlaceName } from '../../../../renderer/app/place-name.ts'
import { rightOf } from '../../../../shared/access/access-matrix.ts'
import { documentKinds } from '../../../../shared/document/document-kind.ts'
import { type Role, roles } from '../../../../shared/domain/role.ts'

// Safe: only called with a key.
const t = ((key: string) => key) as unknown as TFunction

const entriesOf = (role: Role, isOwner: boolean, place: PlaceName = 'plan') =>
  toNavGroups({
    t,
    place,
    session: { role, isOwner },
    caseId: 'c1',
    caseTitle: 'Huishouden',
    kinds: documentKinds.filter((kind) => rightOf(role, kind, 'open') !== 'none'),
    onLock: vi.fn(),
    onLeave: vi.fn(),
  })
    .flatMap((group) => group.entries)
    .flatMap((entry) => [
      entry.id,
      ...('within' in entry ? (entry.within ?? []).map(({ id }) => `- ${id}`) : []),
    ])

describe('the navigation', () => {
  test('of the owner has the caseload, the table and the lock', () => {
    expect(entriesOf('regisseur', true)).toEqual([
      ...['caseload', 'pilotGroups'],
      ...['plan', 'household', 'reverseTest', 'table', 'decisions', 'team', 'caseLife'],
      ...['search', 'settings', 'lock'],
    ])
  })

  test('of a professional has no caseload and no table: absent, not grey', () => {
    expect(entriesOf('professional', false)).toEqual([
      ...['plan', 'household', 'reverseTest', 'meeting', 'decisions', 'team', 'caseLife'],
      ...['search', 'settings', 'leave'],
    ])
  })

  test('opens the section of the current place, whichever of its places that is', () => {
    for (const place of ['decisions', 'mandate', 'register'] as const)
      expect(entriesOf('professional', false, place)).toEqual([
        ...['plan', 'household', 'reverseTest', 'meeting'],
        ...['decisions', '- mandate', '- escalation', '- register'],
        ...['team', 'caseLife', 'search', 'settings', 'leave'],
      ])
  })

  test('leads a family to who looked in its file, through what else is kept', () => {
    expect(entriesOf('gezinslid', false, 'papers')).toEqual(
      expect.arrayContaining(['history', '- papers', '- accessLog']),
    )
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

  test.each([true, false])('of a pilot group has nothing of a household (owner: %s)', (isOwner) => {
    const groups = toNavGroups({
      t,
      place: 'reflection',
      session: { role: 'professional', isOwner },
      caseId: 'g1',
      caseTitle: 'Pilotgroep',
      caseKind: 'pilotgroep',
      kinds: [],
      onLock: vi.fn(),
      onLeave: vi.fn(),
    })
    const ids = groups.find(({ id }) => id === 'case')?.entries.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['reflection', 'stories']))
    expect(ids).not.toContain('plan')
    expect(ids?.includes('members')).toBe(isOwner)
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
