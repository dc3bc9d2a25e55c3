import { priorities, type Priority } from '../../../../shared/domain/vocabulary.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'

type Goal = Entity<typeof planShape.goals>

/** The goals of each priority, in display order. */
export const useGoalGroups = (): Readonly<Record<Priority, readonly string[]>> =>
  useDerived(planShape.goals, toGroups)

const toGroups = (goals: readonly Goal[]): Readonly<Record<Priority, readonly string[]>> => {
  const idsOf = (priority: Priority) =>
    goals.filter((goal) => goal.priority === priority).map(({ id }) => id)
  // Safe: every priority gets its list.
  return Object.fromEntries(
    priorities.map((priority) => [priority, idsOf(priority)]),
  ) as unknown as Readonly<Record<Priority, readonly string[]>>
}

/**
 * The number by which a goal is called: its place among all goals. It does not change when the goal
 * moves to another priority, so that "doel 3" stays "doel 3" during a meeting.
 */
export function useGoalNumbers(): (goalId: string) => number {
  const ids = useEntityIds(planShape.goals)
  return (goalId) => ids.indexOf(goalId) + 1
}
