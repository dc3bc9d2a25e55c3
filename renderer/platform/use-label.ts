import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Bilingual, inLanguage } from '../../shared/content/bilingual.ts'

/** Reads content data in the chosen language. */
export function useLabel(): (text: Bilingual) => string {
  const { language } = useTranslation().i18n
  return useCallback((text) => inLanguage(text, language), [language])
}
