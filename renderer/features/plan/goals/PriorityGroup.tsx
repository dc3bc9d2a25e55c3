import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { priorityLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Priority } from '../../../../shared/domain/vocabulary.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntityCount } from '../../../document/use-entity-count.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { OrderedRows } from '../rows/OrderedRows.tsx'
import { useMove } from '../rows/use-move.ts'
import { useCanWrite } from '../use-can-write.ts'
import { GoalItem } from './GoalItem.tsx'
import { useGoalGroups, useGoalNumbers } from './use-goals.ts'
import styles from './goals.module.css'

type PriorityGroupProps = Readonly<{ priority: Priority }>

const actionsOfGoal = { root: planShape.actions, field: 'goalId' } as const

/** The goals of one priority. An empty one stays in sight for who writes: a goal can be dropped there. */
export const PriorityGroup = memo(function PriorityGroup({ priority }: PriorityGroupProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const ids = useGoalGroups()[priority]
  const numberOf = useGoalNumbers()
  const canWrite = useCanWrite(planShape.goals)
  const edits = useEdits(planShape.goals)
  const move = useMove(planShape.goals, ids)
  const hasGoals = useEntityCount(planShape.goals) > 0
  if (ids.length === 0 && (!hasGoals || !canWrite)) return null
  const title = label(priorityLabels[priority])
  return (
    <section className={styles.group} data-priority={priority} aria-label={title}>
      <h3 className={styles.groupTitle}>
        {title}
        <span className={styles.count}>{t('plan.goals.count', { count: ids.length })}</span>
      </h3>
      <OrderedRows
        root={planShape.goals}
        label={title}
        ids={ids}
        getName={(id) => t('plan.goals.number', { number: numberOf(id) })}
        group="goals"
        more={actionsOfGoal}
        onInsert={(id, to) =>
          edits.together(() => {
            edits.set(id, 'priority', priority)
            move(id, to)
          })
        }
        empty={<p className={styles.none}>{t('plan.goals.noneHere')}</p>}
      >
        {(id, place) => (
          <GoalItem id={id} number={numberOf(id)} priority={priority} place={place} />
        )}
      </OrderedRows>
    </section>
  )
})
