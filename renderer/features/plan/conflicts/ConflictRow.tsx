import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { ListRow } from '../rows/ListRow.tsx'
import type { EntityRowProps } from '../rows/row-place.ts'
import { ConflictDetails } from './ConflictDetails.tsx'
import { ConflictParties } from './ConflictParties.tsx'
import { ConflictState } from './ConflictState.tsx'
import styles from './conflicts.module.css'

/** One clash: between whom, what it does to the family, and whether it is solved. */
export function ConflictRow({ id, number, place, onRemove }: EntityRowProps) {
  const { t } = useTranslation()
  const root = planShape.conflicts
  const name = t('plan.conflicts.number', { number })
  return (
    <ListRow
      root={root}
      id={id}
      name={name}
      place={place}
      onRemove={onRemove}
      details={<ConflictDetails id={id} />}
    >
      <div className={styles.conflict}>
        <div className={styles.words}>
          <ConflictParties id={id} />
          <PlanText
            root={root}
            id={id}
            field="effect"
            label={t('plan.conflicts.effect', { name })}
            placeholder={t('plan.conflicts.placeholder')}
            multiline
          />
        </div>
        <ConflictState id={id} />
      </div>
    </ListRow>
  )
}
