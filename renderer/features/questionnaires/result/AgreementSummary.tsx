import { useTranslation } from 'react-i18next'
import { pictureLabels } from '../../../../shared/content/questionnaires/questionnaire-labels.ts'
import type { ItemAnswer } from '../../../../shared/domain/questionnaire/answer.ts'
import type { Questionnaire } from '../../../../shared/domain/questionnaire/questionnaire.ts'
import { Section } from '../../../components/Section.tsx'
import { useWords } from '../use-words.ts'
import { toItemIds, toPictureSegments } from './bars.ts'
import { BarsWithTable } from './BarsWithTable.tsx'

type AgreementSummaryProps = Readonly<{
  questionnaire: Questionnaire
  voices: readonly Readonly<{ answers: readonly ItemAnswer[] }>[]
}>

/** How often organisations agree, per theme. */
export function AgreementSummary({ questionnaire, voices }: AgreementSummaryProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const bars = questionnaire.parts.map((part) => ({
    id: part.id,
    label: say(part.title),
    segments: toPictureSegments(voices, toItemIds(part), (picture) => say(pictureLabels[picture])),
  }))
  return (
    <Section
      isFirst
      title={t('questionnaires.result.together')}
      intro={t('questionnaires.answers', { count: voices.length })}
    >
      <BarsWithTable
        caption={t('questionnaires.result.together')}
        firstLabel={t('questionnaires.result.theme')}
        bars={bars}
      />
    </Section>
  )
}
