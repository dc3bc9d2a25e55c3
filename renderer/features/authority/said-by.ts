import type { AuthorityRefusal } from '../../../shared/domain/authority/authority-refusal.ts'
import { firstRefusal } from '../../../shared/domain/authority/authority-refusal.ts'

/** Who said something that is written down for that person. */
export type SaidBy = Readonly<{
  person: string
  personRole: string
  evidence: string
  on: string | null
}>

/** Nobody yet, today. */
export const toEmptySaid = (today: string, person = ''): SaidBy => ({
  person,
  personRole: '',
  evidence: '',
  on: today,
})

/** As it is sent; the day is left out where none was picked, and then it is the host's. */
export const toSentSaid = ({ person, personRole, evidence, on }: SaidBy) => ({
  person,
  personRole,
  evidence,
  ...(on === null ? {} : { on }),
})

/** What is missing when it is written down for someone else; on the own device nothing is asked. */
export const findSaidRefusal = (
  given: Readonly<{ person: string; evidence: string }>,
  isOwnAnswer: boolean,
): AuthorityRefusal | null =>
  firstRefusal([
    [!isOwnAnswer && given.person.trim() === '', 'personMissing'],
    [!isOwnAnswer && given.evidence.trim() === '', 'evidenceMissing'],
  ])
