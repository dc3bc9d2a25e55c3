import { useParams } from '@tanstack/react-router'
import { FamilyScreen } from './FamilyScreen.tsx'

/** The family's own page of one household. */
export function FamilyPage() {
  const { caseId } = useParams({ strict: false })
  return caseId === undefined ? null : <FamilyScreen caseId={caseId} />
}
