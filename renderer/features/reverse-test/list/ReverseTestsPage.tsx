import { useParams } from '@tanstack/react-router'
import { TestCase } from '../TestCase.tsx'
import { ReverseTestsScreen } from './ReverseTestsScreen.tsx'

/** The reverse tests of the case in the address. */
export function ReverseTestsPage() {
  const { caseId = '' } = useParams({ strict: false })
  return (
    <TestCase key={caseId} caseId={caseId}>
      <ReverseTestsScreen />
    </TestCase>
  )
}
