import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { decisionOriginKey } from '../../../shared/domain/decision-origin.ts'
import { AuthorityFrame } from './AuthorityFrame.tsx'
import { DecisionScreen } from './decision/DecisionScreen.tsx'
import { newDecisionId } from './decision-links.ts'
import { FromTest } from './take/FromTest.tsx'
import { TakeScreen } from './take/TakeScreen.tsx'

/** The decision in the address, or the form for a new one, which may begin from a reverse test. */
export function DecisionPage() {
  const { caseId = '', decisionId = '' } = useParams({ strict: false })
  const origin = useLocation({ select: ({ searchStr }) => toOrigin(searchStr) })
  const navigate = useNavigate()
  const open = (id: string) =>
    void navigate({
      to: '/huishouden/$caseId/besluiten/$decisionId',
      params: { caseId, decisionId: id },
    })
  return (
    <AuthorityFrame key={`${caseId}/${decisionId}`} caseId={caseId}>
      {decisionId === newDecisionId ? (
        <FromTest testId={origin}>
          {(start) => <TakeScreen start={start} onTaken={open} />}
        </FromTest>
      ) : (
        <DecisionScreen decisionId={decisionId} onReplace={() => open(newDecisionId)} />
      )}
    </AuthorityFrame>
  )
}

/** The reverse test that the address names; null when it names none. */
const toOrigin = (search: string): string | null =>
  new URLSearchParams(search).get(decisionOriginKey)
