import { useNavigate, useParams } from '@tanstack/react-router'
import { AuthorityFrame } from './AuthorityFrame.tsx'
import { DecisionScreen } from './decision/DecisionScreen.tsx'
import { newDecisionId } from './decision-links.ts'
import { TakeScreen } from './take/TakeScreen.tsx'

/** The decision in the address, or the form for a new one. */
export function DecisionPage() {
  const { caseId = '', decisionId = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const open = (id: string) =>
    void navigate({
      to: '/huishouden/$caseId/besluiten/$decisionId',
      params: { caseId, decisionId: id },
    })
  return (
    <AuthorityFrame key={`${caseId}/${decisionId}`} caseId={caseId}>
      {decisionId === newDecisionId ? (
        <TakeScreen onTaken={open} />
      ) : (
        <DecisionScreen decisionId={decisionId} onReplace={() => open(newDecisionId)} />
      )}
    </AuthorityFrame>
  )
}
