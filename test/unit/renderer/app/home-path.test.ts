import { describe, expect, test } from 'vitest'
import { toHomePath } from '../../../../renderer/app/home-path.ts'
import type { Session } from '../../../../shared/api/replies.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'

const guest: Session = {
  participantId: 'p',
  name: 'Priya Ramdin',
  role: 'professional',
  organisation: null,
  colour: 2,
  status: 'admitted',
  isOwner: false,
  caseId: 'c1',
  hostName: 'Nadia',
  municipality: null,
  isPractice: false,
}
const homeOf = (change: Partial<Session>) =>
  toHomePath({ kind: 'present', session: { ...guest, ...change } })

describe('where someone belongs', () => {
  test('the owner at the caseload, a guest in the one case, the family on its own page', () => {
    expect(homeOf({ isOwner: true, caseId: null, role: 'regisseur' })).toBe('/werkvoorraad')
    expect(homeOf({})).toBe('/huishouden/c1/plan')
    expect(homeOf({ role: 'gezinslid' })).toBe('/huishouden/c1/gezin')
  })

  test('a member of a pilot group at its sessions', () => {
    expect(homeOf({ caseKind: 'pilotgroep' })).toBe('/pilot/c1/reflectie')
  })

  test('the projector at the big screen, once it is let in', () => {
    expect(homeOf({ role: 'scherm' })).toBe('/scherm')
    expect(homeOf({ role: 'scherm', status: 'waiting' })).toBe('/meedoen')
  })

  test.each(['waiting', 'refused', 'revoked'] as const)('%s: at the lobby', (status) => {
    expect(homeOf({ status })).toBe('/meedoen')
  })

  test('before the vault is open at its door, without a token at the code', () => {
    expect(toHomePath({ kind: 'door' })).toBe('/kluis')
    expect(toHomePath({ kind: 'absent', reason: null })).toBe('/meedoen')
  })

  test('nowhere yet while it is not known', () => {
    expect(toHomePath({ kind: 'loading' })).toBeNull()
    expect(toHomePath({ kind: 'failed', error: new AppError('host/restarting') })).toBeNull()
  })
})
