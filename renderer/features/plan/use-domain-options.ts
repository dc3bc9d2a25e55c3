import { useMemo } from 'react'
import { lifeDomains } from '../../../shared/content/life-domains.ts'
import type { Option } from './fields/PlanChoice.tsx'
import { useLabel } from './use-label.ts'

/** The 14 leefgebieden, as a pick list wants them. */
export function useDomainOptions(): readonly Option[] {
  const label = useLabel()
  return useMemo(
    () => lifeDomains.map((domain) => ({ id: domain.id, label: label(domain) })),
    [label],
  )
}
