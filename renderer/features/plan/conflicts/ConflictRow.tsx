import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { PlanRow } from '../rows/PlanRow.tsx'
import { RowMenu } from '../rows/RowMenu.tsx'
import type { RowPlace } from '../rows/row-place.ts'
import { useCanWrite } from '../use-can-write.ts'
import { ConflictDetails } from './ConflictDetails.tsx'
import { ConflictParties } from './ConflictParties.tsx'
import { ConflictState } from './ConflictState.tsx'
import styles from './conflicts.module.css'

type ConflictRowProps = Readonly<{
  id: string
  number: number
  place: RowPlace
  onRemove: (id: string) => void
}>

/** One clash: between whom, what it does to the family, and whether it is solved. */
export function ConflictRow({ id, number, place, onRemove }: ConflictRowProps) {
  const { t } = useTranslation()
  const root = planShape.conflicts
  const canWrite = useCanWrite(root)
  const name = t('plan.conflicts.number', { number })
  return (
    <PlanRow
      rootName={root.name}
      id={id}
      name={name}
      menu={
        canWrite && (
          <RowMenu name={name} up={place.up} down={place.down} onRemove={() => onRemove(id)} />
        )
      }
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
    </PlanRow>
  )
}
