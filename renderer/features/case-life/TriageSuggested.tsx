import { useTranslation } from 'react-i18next'
import { triageOutcomeLabels, triageQuestions } from '../../../shared/content/triage.ts'
import type { TriageSuggestion } from '../../../shared/domain/suggest-triage.ts'
import { Notice } from '../../components/Notice.tsx'
import { useLabel } from '../../platform/use-label.ts'

/** What the answers point to, with the numbers of the questions that made it so. */
export function TriageSuggested({ suggestion }: Readonly<{ suggestion: TriageSuggestion | null }>) {
  const { t } = useTranslation()
  const label = useLabel()
  if (suggestion === null)
    return <Notice kind="neutral">{t('case-life.triage.noSuggestion')}</Notice>
  const { outcome, because } = suggestion
  const numbers = triageQuestions.flatMap(({ id }, index) =>
    because.includes(id) ? [index + 1] : [],
  )
  return (
    <Notice
      icon="lightbulb"
      title={t('case-life.triage.suggested', { outcome: label(triageOutcomeLabels[outcome]) })}
    >
      {t('case-life.triage.because', { count: numbers.length, numbers: numbers.join(', ') })}
    </Notice>
  )
}
