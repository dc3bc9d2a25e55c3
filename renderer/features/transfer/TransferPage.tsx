import { useParams } from '@tanstack/react-router'
import { TransferScreen } from './TransferScreen.tsx'

/** Taking a household along, and reading lists into its plan. */
export function TransferPage() {
  const { caseId } = useParams({ strict: false })
  return caseId === undefined ? null : <TransferScreen caseId={caseId} />
}
