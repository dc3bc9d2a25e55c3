import { createContext, useContext } from 'react'
import type { MirrorView } from '../../../../shared/api/questionnaire-routes.ts'

/** What every part of the mirror knows of its case. */
export type MirrorCase = Readonly<{
  caseId: string
  view: MirrorView
  /** How a party is called in the plan now. */
  nameOf(partyId: string): string
}>

/** Set around its parts by MirrorPage. */
export const MirrorCaseContext = createContext<MirrorCase | null>(null)

/** The mirror around a part of it. */
export function useMirrorCase(): MirrorCase {
  const known = useContext(MirrorCaseContext)
  if (known === null) throw new Error('MirrorPage is missing')
  return known
}
