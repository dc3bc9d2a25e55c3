import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { listMark } from '../rows/entity-place.ts'
import { useListEdits } from '../rows/use-list-edits.ts'
import { ActionList } from './ActionList.tsx'
import styles from './goals.module.css'

/** Actions that belong to no goal (any more); out of sight they would be forgotten promises. */
export function ActionsWithoutGoal() {
  const { t } = useTranslation()
  const goalIds = new Set(useEntityIds(planShape.goals))
  const ids = useEntityIds(
    planShape.actions,
    ({ goalId }) => goalId === null || !goalIds.has(goalId),
  )
  const { remove } = useListEdits(planShape.actions)
  if (ids.length === 0) return null
  return (
    <section className={styles.group} aria-label={t('plan.actions.withoutGoal')} {...listMark}>
      <h3 className={styles.groupTitle}>{t('plan.actions.withoutGoal')}</h3>
      <ActionList ids={ids} label={t('plan.actions.withoutGoal')} onRemove={remove} />
    </section>
  )
}
