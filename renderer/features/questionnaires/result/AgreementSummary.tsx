import { useTranslation } from 'react-i18next'
import type { ItemAnswer } from '../../../../shared/domain/questionnaire/answer.ts'
import type { Questionnaire } from '../../../../shared/domain/questionnaire/questionnaire.ts'
import { Section } from '../../../components/Section.tsx'
import { useWords } from '../use-words.ts'
import { toAgreementSegments, toItemIds } from './bars.ts'
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
    segments: toAgreementSegments(voices, toItemIds(part), say),
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
