import { useTranslation } from 'react-i18next'
import { findGasStep } from '../../../../shared/content/gas-levels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { findLatestScore } from '../../../../shared/domain/goal-progress.ts'
import { Status } from '../../../components/Status.tsx'
import { useDerived } from '../../../document/use-derived.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'

/** "doel gehaald: elke week zonder ruzie": the newest measurement in words, never as a number. */
export function GoalProgress({ goalId }: Readonly<{ goalId: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const level = useDerived(
    planShape.gasScores,
    (scores) => findLatestScore(scores, goalId)?.value ?? null,
  )
  const step = level === null ? null : findGasStep(level)
  const words = useFields(planShape.goals, goalId, [step?.field ?? 'gas0'])
  if (step === null) return <span>{t('plan.goals.notMeasured')}</span>
  const description = (words?.[step.field] ?? '').trim()
  const sentence = description === '' ? label(step) : `${label(step)}: ${description}`
  return step.level >= 0 ? (
    <Status kind="positive" icon="flag">
      {sentence}
    </Status>
  ) : (
    <span>{sentence}</span>
  )
}
