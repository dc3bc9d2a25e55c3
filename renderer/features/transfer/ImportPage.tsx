import { useNavigate } from '@tanstack/react-router'
import { ImportScreen } from './ImportScreen.tsx'

/** Takes in a household that comes from another laptop. */
export function ImportPage() {
  const navigate = useNavigate()
  return (
    <ImportScreen
      onOpen={(caseId) => {
        void navigate({ to: '/huishouden/$caseId/plan', params: { caseId } })
      }}
    />
  )
}
