import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Priority } from '../../../../shared/domain/vocabulary.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { PlanRow } from '../rows/PlanRow.tsx'
import type { RowPlace } from '../rows/row-place.ts'
import { useCanWrite } from '../use-can-write.ts'
import { Actions } from './Actions.tsx'
import { GoalDetails } from './GoalDetails.tsx'
import { GoalMenu } from './GoalMenu.tsx'
import { GoalMeta } from './GoalMeta.tsx'
import styles from './goals.module.css'

type GoalItemProps = Readonly<{
  id: string
  number: number
  priority: Priority
  place: RowPlace
}>

/** One goal as it is read: its sentence, for whom and how far, and who does what. */
export function GoalItem({ id, number, priority, place }: GoalItemProps) {
  const { t } = useTranslation()
  const root = planShape.goals
  const canWrite = useCanWrite(root)
  const name = t('plan.goals.number', { number })
  return (
    <div className={styles.goal}>
      <PlanRow
        rootName={root.name}
        id={id}
        name={name}
        size="block"
        handle={canWrite ? place.handle : undefined}
        menu={canWrite && <GoalMenu id={id} name={name} priority={priority} place={place} />}
        details={<GoalDetails id={id} number={number} />}
      >
        <h4 className={styles.number}>{name}</h4>
        <div className={styles.title}>
          <PlanText
            root={root}
            id={id}
            field="title"
            label={t('plan.goals.titleOf', { name })}
            placeholder={t('plan.goals.placeholder')}
            size="lg"
            isBold
            multiline
          />
        </div>
        <GoalMeta id={id} />
      </PlanRow>
      <Actions goalId={id} name={name} />
    </div>
  )
}
