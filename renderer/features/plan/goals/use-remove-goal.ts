import { useCallback } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { findEntity, readEntities } from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { showToast } from '../../../components/toast-store.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { findNeighbour, focusEntity } from '../rows/entity-place.ts'
import { removeAloud } from '../../../document/tell-removal.ts'

/**
 * Removes a goal with its working goals and measurements, undoable. Its actions stay, under "zonder doel":
 * what someone took on does not vanish because the goal does.
 */
export function useRemoveGoal(): (id: string) => void {
  const { t } = useTranslation()
  const live = useLiveDocument('plan')
  const { doc } = live
  const goals = useEdits(planShape.goals)
  const workingGoals = useEdits(planShape.workingGoals)
  const gasScores = useEdits(planShape.gasScores)
  return useCallback(
    (id) =>
      removeAloud(live, planShape.goals.name, id, () => {
        const goal = findEntity(doc, planShape.goals, id)
        if (goal === null) return
        const steps = readEntities(doc, planShape.workingGoals).filter((one) => one.goalId === id)
        const scores = readEntities(doc, planShape.gasScores).filter((one) => one.goalId === id)
        const focusNeighbour = findNeighbour(planShape.goals.name, id)
        const remove = () => {
          for (const one of steps) workingGoals.remove(one.id)
          for (const one of scores) gasScores.remove(one.id)
          goals.remove(id)
        }
        const restore = () => {
          goals.add(goal)
          for (const one of steps) workingGoals.add(one)
          for (const one of scores) gasScores.add(one)
        }
        flushSync(() => goals.together(remove))
        focusNeighbour?.()
        showToast({
          text: t('plan.removed.goals'),
          undo: () => {
            flushSync(() => goals.together(restore))
            focusEntity(planShape.goals.name, id)
          },
        })
      }),
    [doc, live, gasScores, goals, t, workingGoals],
  )
}
