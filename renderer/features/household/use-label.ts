import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Bilingual, inLanguage } from '../../../shared/content/bilingual.ts'

type Option = Readonly<{ id: string; label: string }>

/** Content data in the chosen language: one word, or a closed list as a pick list wants it. */
export function useLabel(): Readonly<{
  label: (text: Bilingual) => string
  options: (labels: Readonly<Record<string, Bilingual>>) => readonly Option[]
}> {
  const { i18n } = useTranslation()
  const language = i18n.language
  return useMemo(() => {
    const label = (text: Bilingual): string => inLanguage(text, language)
    return {
      label,
      options: (labels) => Object.entries(labels).map(([id, text]) => ({ id, label: label(text) })),
    }
  }, [language])
}
