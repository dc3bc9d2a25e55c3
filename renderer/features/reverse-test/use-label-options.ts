import { useMemo } from 'react'
import type { Bilingual } from '../../../shared/content/bilingual.ts'
import { useLabel } from './use-label.ts'

/** One of the choices of a pick list. */
export type Option = Readonly<{ id: string; label: string; hint?: string }>

/** A closed list with its labels, as a pick list wants it. `labels` must be a constant. */
export function useLabelOptions(labels: Readonly<Record<string, Bilingual>>): readonly Option[] {
  const label = useLabel()
  return useMemo(
    () => Object.entries(labels).map(([id, text]) => ({ id, label: label(text) })),
    [labels, label],
  )
}
