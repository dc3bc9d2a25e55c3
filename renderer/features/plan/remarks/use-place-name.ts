import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import type { RemarkTarget } from './remark-target.ts'

/** How a place in the plan is called where its row is not in sight: "Doel 3", a person's name, or its kind. */
export function usePlaceName(): (target: Omit<RemarkTarget, 'name'>) => string {
  const { t } = useTranslation()
  const people = usePeopleInPlan()
  const goals = useEntityIds(planShape.goals)
  return useCallback(
    ({ rootName, id }) => {
      const named = people.find(id)?.short
      if (named !== undefined && named !== '') return named
      const number = goals.indexOf(id) + 1
      if (rootName === 'goals' && number > 0) return t('plan.goals.number', { number })
      return t(`plan.remarks.places.${rootName}`)
    },
    [goals, people, t],
  )
}
