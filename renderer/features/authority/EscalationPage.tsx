import { useParams } from '@tanstack/react-router'
import { AuthorityFrame } from './AuthorityFrame.tsx'
import { EscalationScreen } from './escalation/EscalationScreen.tsx'

/** Questions above the table, and the terms that run. */
export function EscalationPage() {
  const { caseId = '' } = useParams({ strict: false })
  return (
    <AuthorityFrame key={caseId} caseId={caseId}>
      <EscalationScreen />
    </AuthorityFrame>
  )
}
