import { createContext, useContext } from 'react'
import type { ReverseTestState } from '../../../shared/records/reverse-test-state.ts'
import type { KnownAuthority } from '../../platform/use-authority.ts'

/** A party of the plan, as it is called there. */
export type Party = Readonly<{ id: string; name: string; worker: string }>

/** What every part of these pages knows of its case. */
export type AuthorityCase = KnownAuthority &
  Readonly<{
    caseId: string
    /** Parties with a name, in the order of the plan. */
    parties: readonly Party[]
    tests: readonly ReverseTestState[]
  }>

/** Set around the screens by AuthorityFrame. */
export const AuthorityCaseContext = createContext<AuthorityCase | null>(null)

/** The case around a part of these pages. */
export function useAuthorityCase(): AuthorityCase {
  const known = useContext(AuthorityCaseContext)
  if (known === null) throw new Error('AuthorityFrame is missing')
  return known
}
