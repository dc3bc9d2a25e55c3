import { useMemo } from 'react'
import { createFormat, type Format } from './format.ts'
import { useSettings } from './use-settings.ts'

/** Days, times and numbers in the chosen language. */
export function useFormat(): Format {
  const { language } = useSettings()
  return useMemo(() => createFormat(language), [language])
}
