import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Bilingual, inLanguage } from '../../../shared/content/bilingual.ts'
import type { Labels } from '../../../shared/content/vocabulary-labels.ts'
import type { Choice } from '../../components/choice.ts'

/** Reads content data in the chosen language. */
export function useLabel(): (text: Bilingual) => string {
  const { i18n } = useTranslation()
  const language = i18n.language
  return useCallback((text) => inLanguage(text, language), [language])
}

/** A closed list as choices, in its own order. */
export function useChoices<Word extends string>(
  words: readonly Word[],
  labels: Labels<Word>,
): readonly Choice[] {
  const label = useLabel()
  return words.map((id) => ({ id, label: label(labels[id]) }))
}
