import { useMemo } from 'react'
import { lifeDomains } from '../../../shared/content/life-domains.ts'
import type { SelectOption } from '../../components/Select.tsx'
import { useLabel } from '../../platform/use-label.ts'

/** The 14 leefgebieden, as a pick list wants them. */
export function useDomainOptions(): readonly SelectOption[] {
  const label = useLabel()
  return useMemo(
    () => lifeDomains.map((domain) => ({ id: domain.id, label: label(domain) })),
    [label],
  )
}
