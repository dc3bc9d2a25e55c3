import { useMemo } from 'react'
import type { Bilingual } from '../../shared/content/bilingual.ts'
import { useLabel } from './use-label.ts'

/** A word of a closed list, as a pick list wants it. */
export type LabelOption = Readonly<{ id: string; label: string }>

/** A closed list in words, in the order of its labels. */
export const toLabelOptions = (
  labels: Readonly<Record<string, Bilingual>>,
  label: (text: Bilingual) => string,
): readonly LabelOption[] =>
  Object.entries(labels).map(([id, text]) => ({ id, label: label(text) }))

/** The same, in the chosen language. `labels` must be a constant. */
export function useLabelOptions(
  labels: Readonly<Record<string, Bilingual>>,
): readonly LabelOption[] {
  const label = useLabel()
  return useMemo(() => toLabelOptions(labels, label), [labels, label])
}
