import { useParams } from '@tanstack/react-router'
import { TeamNotesScreen } from './TeamNotesScreen.tsx'

/** Notes of the professionals among themselves, for one household. */
export function TeamNotesPage() {
  const { caseId } = useParams({ strict: false })
  return caseId === undefined ? null : <TeamNotesScreen caseId={caseId} />
}
