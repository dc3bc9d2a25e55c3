import { useTranslation } from 'react-i18next'
import { priorityLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { priorities, type Priority } from '../../../../shared/domain/vocabulary.ts'
import { announce } from '../../../components/announce.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { focusEntity } from '../rows/entity-place.ts'
import { RowMenu } from '../rows/RowMenu.tsx'
import type { RowPlace } from '../rows/row-place.ts'
import { useRemoveGoal } from './use-remove-goal.ts'

type GoalMenuProps = Readonly<{
  id: string
  name: string
  priority: Priority
  place: RowPlace
}>

/** Moves a goal in its list or to another priority, and removes it. */
export function GoalMenu({ id, name, priority, place }: GoalMenuProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const edits = useEdits(planShape.goals)
  const removeGoal = useRemoveGoal()
  const moveTo = (to: Priority) => {
    edits.set(id, 'priority', to)
    announce(t('plan.goals.moved', { name, priority: label(priorityLabels[to]) }), 'polite')
    // The row was made again in its new list; without this the focus would be lost with the old one.
    requestAnimationFrame(() => focusEntity(planShape.goals.name, id))
  }
  return (
    <RowMenu
      name={name}
      up={place.up}
      down={place.down}
      choices={priorities
        .filter((to) => to !== priority)
        .map((to) => ({
          id: to,
          label: t('plan.goals.moveTo', { priority: label(priorityLabels[to]) }),
          icon: 'arrow-right' as const,
          onChoose: () => moveTo(to),
        }))}
      onRemove={() => removeGoal(id)}
      removeLabel={t('plan.goals.remove')}
    />
  )
}
