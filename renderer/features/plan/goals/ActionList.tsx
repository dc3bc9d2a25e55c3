import { planShape } from '../../../../shared/document/plan-shape.ts'
import { StepList } from '../rows/StepList.tsx'
import { ActionRow } from './ActionRow.tsx'

type ActionListProps = Readonly<{
  ids: readonly string[]
  label: string
  onRemove: (id: string) => void
}>

/** Actions in their order. */
export const ActionList = ({ ids, label, onRemove }: ActionListProps) => (
  <StepList root={planShape.actions} ids={ids} label={label}>
    {(id, place, number) => <ActionRow id={id} number={number} place={place} onRemove={onRemove} />}
  </StepList>
)
