import { useMemo } from 'react'
import type { Speech } from '../../../shared/content/kinship-sentences.ts'
import { readToday } from '../../platform/today.ts'
import { useFormat } from '../../platform/use-format.ts'

/** In which language, and on which day, people are described. */
export function useSpeech(): Speech {
  const { locale } = useFormat()
  const today = readToday()
  return useMemo(() => ({ locale, today }), [locale, today])
}
