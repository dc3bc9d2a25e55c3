import { useParams } from '@tanstack/react-router'
import { TestCase } from '../TestCase.tsx'
import { FamilyTestScreen } from './FamilyTestScreen.tsx'

/** The family's own page of one test, for a phone. */
export function FamilyTestPage() {
  const { caseId = '', testId = '' } = useParams({ strict: false })
  return (
    <TestCase key={caseId} caseId={caseId}>
      <FamilyTestScreen testId={testId} />
    </TestCase>
  )
}
