import { useTranslation } from 'react-i18next'
import type { ReflectionSessionReply } from '../../../../shared/api/reflection-routes.ts'
import { toReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { isPhaseAfter, type ReflectionPhase } from '../../../../shared/domain/reflection/phases.ts'
import { classNames } from '../../../components/class-names.ts'
import { Icon } from '../../../components/Icon.tsx'
import styles from './session.module.css'

type PhaseStepsProps = Readonly<{ session: ReflectionSessionReply }>

/** The parts of the session, with what was or will be in each. */
export function PhaseSteps({ session }: PhaseStepsProps) {
  const { t } = useTranslation()
  const { phases } = toReflectionFormat(session.format)
  return (
    <ol className={styles.steps} aria-label={t('reflection.parts')}>
      {phases.map(({ phase, minutes }) => {
        const isNow = phase === session.phase
        const isDone = isPhaseAfter(session.phase, phase)
        return (
          <li
            key={phase}
            className={classNames(styles.step, isNow && styles.now, isDone && styles.done)}
            {...(isNow ? { 'aria-current': 'step' as const } : {})}
          >
            <b>{t(`reflection.phase.${phase}`)}</b>
            <span className={styles.stepLine}>
              {isDone && <Icon name="check" size="sm" />}
              <StepLine phase={phase} session={session} minutes={minutes} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}

type StepLineProps = PhaseStepsProps & Readonly<{ phase: ReflectionPhase; minutes: number }>

function StepLine({ phase, session, minutes }: StepLineProps) {
  const { t } = useTranslation()
  const total = session.counts.reduce((sum, { cards }) => sum + cards, 0)
  const isAhead = isPhaseAfter(phase, session.phase)
  if (isAhead) return t('reflection.step.minutes', { count: minutes })
  switch (phase) {
    case 'schrijven':
      return t('reflection.step.cards', { count: total })
    case 'onthullen':
      return t('reflection.step.open', { open: session.cards.length, total })
    case 'groeperen':
      return t('reflection.step.groups', { count: session.groups.length })
    case 'stemmen':
      return t('reflection.step.votes', session.votes)
    case 'bespreken':
    case 'acties':
    case 'afgerond':
      return t('reflection.step.minutes', { count: minutes })
  }
}
