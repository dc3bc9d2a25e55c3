import { useNavigate } from '@tanstack/react-router'
import { CaseloadScreen } from './CaseloadScreen.tsx'

/** The regisseur's first page: all households of this vault. */
export function CaseloadPage() {
  const navigate = useNavigate()
  return (
    <CaseloadScreen
      onOpen={(caseId) => {
        void navigate({ to: '/huishouden/$caseId/plan', params: { caseId } })
      }}
    />
  )
}
