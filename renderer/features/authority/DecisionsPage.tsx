import { useParams } from '@tanstack/react-router'
import { AuthorityFrame } from './AuthorityFrame.tsx'
import { DecisionsScreen } from './decisions/DecisionsScreen.tsx'

/** All decisions on this household. */
export function DecisionsPage() {
  const { caseId = '' } = useParams({ strict: false })
  return (
    <AuthorityFrame key={caseId} caseId={caseId}>
      <DecisionsScreen />
    </AuthorityFrame>
  )
}
