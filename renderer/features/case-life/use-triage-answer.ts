import { useTranslation } from 'react-i18next'
import { type TriageQuestion, triageYesNoLabels } from '../../../shared/content/triage.ts'
import type { TriageAnswer } from '../../../shared/domain/case-life.ts'
import { useLabel } from '../../platform/use-label.ts'

/** Says an answer as its question was asked. */
export function useTriageAnswer(): (
  question: TriageQuestion,
  answer: TriageAnswer | undefined,
) => string {
  const { t } = useTranslation()
  const label = useLabel()
  return ({ steps }, answer) => {
    if (answer === undefined) return t('case-life.triage.open')
    if (typeof answer === 'string') return label(triageYesNoLabels[answer])
    const step = steps?.[answer - 1]
    return step === undefined ? String(answer) : label(step)
  }
}
