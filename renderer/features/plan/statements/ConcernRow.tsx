import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { ListRow } from '../rows/ListRow.tsx'
import type { EntityRowProps } from '../rows/row-place.ts'
import { ConcernDetails } from './ConcernDetails.tsx'
import { ConcernSource } from './ConcernSource.tsx'

/** One worry; facts stay apart from suspicions and opinions. */
export function ConcernRow({ id, number, place, onRemove }: EntityRowProps) {
  const { t } = useTranslation()
  const root = planShape.concerns
  const name = t('plan.concerns.number', { number })
  return (
    <ListRow
      root={root}
      id={id}
      name={name}
      icon="dot"
      size="bullet"
      place={place}
      onRemove={onRemove}
      details={<ConcernDetails id={id} />}
    >
      <PlanText
        root={root}
        id={id}
        field="text"
        label={name}
        placeholder={t('plan.concerns.placeholder')}
        onEmptyBackspace={() => onRemove(id)}
      />
      <ConcernSource id={id} />
    </ListRow>
  )
}
