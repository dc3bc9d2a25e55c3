import type { z } from 'zod'
import type { Bilingual } from '../content/bilingual.ts'
import type { Role } from '../domain/role.ts'

/** Plain values for the places in a record's sentence. */
export type SentenceValues = Readonly<Record<string, string | number>>

/**
 * One kind of fact with effect, made by a command and never changed (architecture, section 2). The body is
 * what the host keeps and chains; the sentence tells what happened, in every language of the app.
 */
export type RecordType<T = unknown> = Readonly<{
  type: string
  body: z.ZodType<T>
  /** Who sees it. A reader's role is looked up on every request. */
  readers: readonly Role[]
  /** Who may make it by command; empty when only the host does. */
  writers: readonly Role[]
  /** With `{{by}}` for who did it, and the names of `values`. */
  sentence: Bilingual
  values(body: T): SentenceValues
  /** The body as this role reads it, where some readers get less; the whole body when left out. */
  shownTo?(body: T, role: Role): T
}>

/** The body of a record as a role reads it; null for a role that may not, and for a form that is not known. */
export function readBodyAs<T>(type: RecordType<T>, body: unknown, role: Role): T | null {
  const parsed = type.readers.includes(role) ? type.body.safeParse(body) : null
  if (parsed?.success !== true) return null
  return type.shownTo?.(parsed.data, role) ?? parsed.data
}

/** Declares a kind of fact. */
export const defineRecordType = <T>(definition: RecordType<T>): RecordType<T> => definition

/** Everyone at the table who works in the case. */
export const teamRoles: readonly Role[] = ['regisseur', 'voorzitter', 'schrijver', 'professional']
/** Everyone who may see the plan. */
export const planRoles: readonly Role[] = [...teamRoles, 'gezinslid', 'steunfiguur', 'meelezer']
/** Who leads the case. */
export const regisseurOnly: readonly Role[] = ['regisseur']
