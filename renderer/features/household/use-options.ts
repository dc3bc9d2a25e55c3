import { useCallback } from 'react'
import type { Bilingual } from '../../../shared/content/bilingual.ts'
import { useLabel } from '../../platform/use-label.ts'
import { type LabelOption, toLabelOptions } from '../../platform/use-label-options.ts'

/** Turns closed lists into pick lists, for details with several of them. */
export function useOptions(): (
  labels: Readonly<Record<string, Bilingual>>,
) => readonly LabelOption[] {
  const label = useLabel()
  return useCallback((labels) => toLabelOptions(labels, label), [label])
}
