import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Status } from '../../../components/Status.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useDay } from '../../../platform/use-day.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import styles from './conflicts.module.css'

/** Open or solved, with owner, day and solution. */
export function ConflictState({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const toDay = useDay()
  const people = usePeopleInPlan()
  const conflict = useFields(planShape.conflicts, id, ['ownerId', 'dueOn', 'solution', 'solvedOn'])
  if (conflict === null) return null
  const { dueOn, solution, solvedOn } = conflict
  const owner = people.find(conflict.ownerId)
  const notes = [
    ...(solvedOn === null
      ? [
          owner === null
            ? t('plan.conflicts.noOwner')
            : t('plan.conflicts.ownedBy', { name: owner.short }),
        ]
      : []),
    ...(solvedOn === null && dueOn !== null ? [t('plan.actions.due', { day: toDay(dueOn) })] : []),
    ...(solution.trim() === '' ? [] : [solution.trim()]),
  ]
  return (
    <div className={styles.state}>
      {solvedOn === null ? (
        <Status kind="warning" icon="circle-dashed">
          {t('plan.conflicts.open')}
        </Status>
      ) : (
        <Status kind="positive" icon="circle-check">
          {t('plan.conflicts.solved', { day: toDay(solvedOn) })}
        </Status>
      )}
      <span>{notes.join('. ')}</span>
    </div>
  )
}
