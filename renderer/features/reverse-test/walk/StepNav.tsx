import { useTranslation } from 'react-i18next'
import type { AnswerGap } from '../../../../shared/content/reverse-test/answer-gaps.ts'
import type { ReverseTestStep } from '../../../../shared/content/reverse-test/question.ts'
import { reverseTestSteps } from '../../../../shared/content/reverse-test/reverse-test-steps.ts'
import { classNames } from '../../../components/class-names.ts'
import { Icon } from '../../../components/Icon.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useTestCase } from '../TestCase.tsx'
import { toStepHref } from '../test-links.ts'
import { useCurrentTest } from './current-test.ts'
import { toStepState } from './step-state.ts'
import styles from '../reverse-test.module.css'

type StepNavProps = Readonly<{
  current: number
  gaps: readonly AnswerGap[]
  isLegalWaiting: boolean
}>

/** The six steps with how each stands. All are links: the order is advice, not a lock. */
export function StepNav({ current, gaps, isLegalWaiting }: StepNavProps) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('reverse-test.steps.label')}>
      <ol className={styles.steps}>
        {reverseTestSteps.map((step) => (
          <StepItem
            key={step.id}
            step={step}
            isNow={step.number === current}
            gaps={gaps}
            isLegalWaiting={isLegalWaiting}
          />
        ))}
      </ol>
    </nav>
  )
}

type StepItemProps = Readonly<{
  step: ReverseTestStep
  isNow: boolean
  gaps: readonly AnswerGap[]
  isLegalWaiting: boolean
}>

function StepItem({ step, isNow, gaps, isLegalWaiting }: StepItemProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { caseId } = useTestCase()
  const { test } = useCurrentTest()
  const state = toStepState(step, gaps, isLegalWaiting)
  const icons = { done: 'check', open: 'circle-dashed', waits: 'hourglass' } as const
  return (
    <li
      className={classNames(styles.step, styles[state.kind], isNow && styles.now)}
      {...(isNow ? { 'aria-current': 'step' as const } : {})}
    >
      <TextLink href={toStepHref(caseId, test.testId, step.number)}>
        {`${step.number} ${label(step)}`}
      </TextLink>
      <span className={styles.meta}>
        <Icon name={icons[state.kind]} size="sm" />{' '}
        {t(`reverse-test.steps.${state.kind}`, {
          ...(state.kind === 'open' ? { count: state.count } : {}),
          ...(state.kind === 'waits' ? { step: state.forStep } : {}),
        })}
      </span>
    </li>
  )
}
