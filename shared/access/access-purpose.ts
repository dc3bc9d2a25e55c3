import { z } from 'zod'
import type { CaseKind } from '../domain/case-kind.ts'
import type { Role } from '../domain/role.ts'

/**
 * For what somebody comes to a case file (NEN 7513: PurposeOfUse). A closed list that follows from the role: what
 * people would write themselves could hold content of the case, and nobody could count or compare it.
 */
const accessPurposes = [
  'regie',
  'gesprek',
  'hulp',
  'eigenDossier',
  'steun',
  'meelezen',
  'tonen',
  'leren',
  /** Somebody without an account, with a one-time link. */
  'antwoord',
] as const
export const accessPurpose = z.enum(accessPurposes)
export type AccessPurpose = z.output<typeof accessPurpose>

const purposeOfRole: Readonly<Record<Role, AccessPurpose>> = {
  regisseur: 'regie',
  voorzitter: 'gesprek',
  schrijver: 'gesprek',
  professional: 'hulp',
  gezinslid: 'eigenDossier',
  steunfiguur: 'steun',
  meelezer: 'meelezen',
  scherm: 'tonen',
}

/** The purpose that comes with a role; in a group that learns from its households always that. */
export const toAccessPurpose = (role: Role, kind: CaseKind): AccessPurpose =>
  kind === 'pilotgroep' ? 'leren' : purposeOfRole[role]
