import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { useListEdits } from '../rows/use-list-edits.ts'
import { StepList } from '../rows/StepList.tsx'
import { useCanWrite } from '../use-can-write.ts'
import { WorkingGoalRow } from './WorkingGoalRow.tsx'
import styles from './gas.module.css'

type WorkingGoalsProps = Readonly<{ goalId: string; number: number }>

/** Small steps towards a goal, that show a result soon. */
export function WorkingGoals({ goalId, number }: WorkingGoalsProps) {
  const { t } = useTranslation()
  const root = planShape.workingGoals
  const ids = useEntityIds(root, (step) => step.goalId === goalId)
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  if (ids.length === 0 && !canWrite) return null
  return (
    <div {...listMark}>
      <h5 className={styles.title}>{t('plan.workingGoals.title')}</h5>
      <p className={styles.hint}>{t('plan.workingGoals.hint')}</p>
      <StepList root={root} ids={ids} label={t('plan.workingGoals.of', { number })}>
        {(id, place, index) => (
          <WorkingGoalRow id={id} number={index} place={place} onRemove={remove} />
        )}
      </StepList>
      {canWrite && (
        <AddButton look="small" onPress={() => add({ goalId })}>
          {t('plan.workingGoals.add')}
        </AddButton>
      )}
    </div>
  )
}
