import { useCurrentTest } from '../walk/current-test.ts'
import { useTestCase } from '../TestCase.tsx'
import { ClashesToPlan } from './ClashesToPlan.tsx'
import { RuleSignals } from './RuleSignals.tsx'
import { ToDecision } from './ToDecision.tsx'
import { ToPlan } from './ToPlan.tsx'

/** What the answer to a question can become elsewhere: clashes, plan drafts, a decision and signals. Nothing for most. */
export function Becomes({ questionId }: Readonly<{ questionId: string }>) {
  const { caseId } = useTestCase()
  const { testId } = useCurrentTest().test
  if (questionId === 'OT-3.6') return <ClashesToPlan caseId={caseId} testId={testId} />
  if (questionId === 'OT-3.8')
    return (
      <>
        <ToPlan caseId={caseId} testId={testId} />
        <ToDecision caseId={caseId} testId={testId} />
      </>
    )
  if (questionId === 'OT-4.2') return <RuleSignals caseId={caseId} testId={testId} />
  return null
}
