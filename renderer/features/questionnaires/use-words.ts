import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Bilingual, inLanguage } from '../../../shared/content/bilingual.ts'
import { judgementLabels } from '../../../shared/content/questionnaires/questionnaire-labels.ts'
import type { AnswerValue } from '../../../shared/domain/questionnaire/answer.ts'

type Words = Readonly<{
  say: (text: Bilingual) => string
  sayValue: (value: AnswerValue) => string
}>

/** Reads content data, and answers, in the chosen language. */
export function useWords(): Words {
  const { i18n } = useTranslation()
  const { language } = i18n
  const say = useCallback((text: Bilingual) => inLanguage(text, language), [language])
  const sayValue = useCallback(
    (value: AnswerValue) =>
      typeof value === 'number' ? String(value) : say(judgementLabels[value]),
    [say],
  )
  return { say, sayValue }
}
