import { useParams } from '@tanstack/react-router'
import { AuthorityFrame } from './AuthorityFrame.tsx'
import { MandateScreen } from './mandate/MandateScreen.tsx'

/** Who gave the regisseur of this household which mandate, and who acknowledges it. */
export function MandatePage() {
  const { caseId = '' } = useParams({ strict: false })
  return (
    <AuthorityFrame key={caseId} caseId={caseId}>
      <MandateScreen />
    </AuthorityFrame>
  )
}
