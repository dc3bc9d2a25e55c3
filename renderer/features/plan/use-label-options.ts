import { useMemo } from 'react'
import type { Bilingual } from '../../../shared/content/bilingual.ts'
import type { Option } from './fields/PlanChoice.tsx'
import { useLabel } from './use-label.ts'

/** A closed list with its labels, as a pick list wants it. `labels` must be a constant. */
export function useLabelOptions(labels: Readonly<Record<string, Bilingual>>): readonly Option[] {
  const label = useLabel()
  return useMemo(
    () => Object.entries(labels).map(([id, text]) => ({ id, label: label(text) })),
    [labels, label],
  )
}
