import { createFormat, type Format } from './format.ts'
import { useSettings } from './use-settings.ts'

/** One per language: making formatters costs more than using them, and every row formats. */
const formats = { nl: createFormat('nl'), en: createFormat('en') } as const

/** Days, times and numbers in the chosen language. */
export function useFormat(): Format {
  return formats[useSettings().language]
}
