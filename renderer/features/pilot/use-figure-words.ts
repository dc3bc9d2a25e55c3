import { useTranslation } from 'react-i18next'
import { type Bilingual, inLanguage } from '../../../shared/content/bilingual.ts'
import { toCategoryName } from '../../../shared/content/reflection/figure-texts.ts'
import type { FigureId } from '../../../shared/domain/pilot-figures/figure-list.ts'

/** Texts and categories of figures in the chosen language. */
export function useFigureWords(): Readonly<{
  say: (text: Bilingual) => string
  nameOf: (figure: FigureId, category: string) => string
}> {
  const { i18n } = useTranslation()
  const say = (text: Bilingual) => inLanguage(text, i18n.language)
  return { say, nameOf: (figure, category) => say(toCategoryName(figure, category)) }
}
