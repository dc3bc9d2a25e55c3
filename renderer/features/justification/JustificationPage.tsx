import { useParams } from '@tanstack/react-router'
import { JustificationScreen } from './JustificationScreen.tsx'

/** The justification of one reverse test. */
export function JustificationPage() {
  const { caseId, testId } = useParams({ strict: false })
  return caseId === undefined || testId === undefined ? null : (
    <JustificationScreen caseId={caseId} testId={testId} />
  )
}
