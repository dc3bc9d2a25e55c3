import { z } from 'zod'

/**
 * What a person is at the table (domain: rondetafel roles). The Dutch words are the field's own and
 * stay in code: regisseur leads case, plan and table; voorzitter guards agenda and turns; schrijver
 * live-edits and reads back; steunfiguur is the trusted person a family member brings; meelezer only reads;
 * scherm is no person but the projector, which reads one view and nothing else.
 */
export const roles = [
  'regisseur',
  'voorzitter',
  'schrijver',
  'professional',
  'gezinslid',
  'steunfiguur',
  'meelezer',
  'scherm',
] as const

export const role = z.enum(roles)
export type Role = z.output<typeof role>

/** Roles of people: everyone but the big screen. */
export const personRoles: readonly Role[] = roles.filter((one) => one !== 'scherm')

/** Roles whose holder joins for one meeting and first accepts the confidentiality statement. */
export const rolesUnderStatement: readonly Role[] = ['professional', 'steunfiguur', 'meelezer']
