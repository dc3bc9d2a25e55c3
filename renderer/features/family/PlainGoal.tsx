import { useTranslation } from 'react-i18next'
import { planShape } from '../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../shared/document/shape.ts'
import { classNames } from '../../components/class-names.ts'
import { Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/icon-names.ts'
import { toFirstName } from '../../../shared/domain/to-first-name.ts'
import { useDerived } from '../../document/use-derived.ts'
import { useEntities } from '../../document/use-entities.ts'
import { useFormat } from '../../platform/use-format.ts'
import { PlainActions } from './PlainActions.tsx'
import styles from './family.module.css'

type PlainGoalProps = Readonly<{ goal: Entity<(typeof planShape)['goals']> }>

/** One goal in plain words: what, for whom, how far, who does what. */
export function PlainGoal({ goal }: PlainGoalProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useEntities(planShape.persons)
    .filter(({ id, name }) => goal.forIds.includes(id) && name.trim() !== '')
    .map(({ name }) => toFirstName(name))
  return (
    <li className={styles.goal}>
      <h3>{goal.title.trim() === '' ? t('family.plan.noTitle') : goal.title}</h3>
      {names.length > 0 && (
        <p className={styles.quiet}>{t('family.plan.for', { names: format.list(names) })}</p>
      )}
      <GoalProgress goalId={goal.id} />
      <PlainActions goalId={goal.id} />
    </li>
  )
}

function GoalProgress({ goalId }: Readonly<{ goalId: string }>) {
  const { t } = useTranslation()
  const level = useDerived(
    planShape.gasScores,
    (scores) =>
      scores
        .filter((score) => score.goalId === goalId && score.on !== null && score.value !== null)
        .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
        .at(-1)?.value ?? null,
  )
  if (level === null) {
    return <Progress icon="circle-dashed">{t('family.plan.notMeasured')}</Progress>
  }
  return (
    <Progress icon={toIcon(level)} isReached={level >= 0}>
      {t(`family.plan.gas.${level}`)}
    </Progress>
  )
}

type ProgressProps = Readonly<{ icon: IconName; isReached?: boolean; children: string }>

/** Larger than the Status of the other screens: this page is read at arm's length. */
function Progress({ icon, isReached = false, children }: ProgressProps) {
  return (
    <p className={classNames(styles.progress, isReached && styles.reached)}>
      <Icon name={icon} size="sm" />
      {children}
    </p>
  )
}

const toIcon = (level: number): IconName => {
  if (level >= 0) return 'circle-check'
  return level === -2 ? 'circle-dot' : 'circle-dot-dashed'
}
