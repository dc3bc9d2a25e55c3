import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { PlanRow } from '../rows/PlanRow.tsx'
import { RowMenu } from '../rows/RowMenu.tsx'
import type { RowPlace } from '../rows/row-place.ts'
import { useCanWrite } from '../use-can-write.ts'
import { ConcernDetails } from './ConcernDetails.tsx'
import { ConcernSource } from './ConcernSource.tsx'

type ConcernRowProps = Readonly<{
  id: string
  number: number
  place: RowPlace
  onRemove: (id: string) => void
}>

/** One worry; facts stay apart from suspicions and opinions. */
export function ConcernRow({ id, number, place, onRemove }: ConcernRowProps) {
  const { t } = useTranslation()
  const root = planShape.concerns
  const canWrite = useCanWrite(root)
  const name = t('plan.concerns.number', { number })
  return (
    <PlanRow
      rootName={root.name}
      id={id}
      name={name}
      icon="dot"
      size="bullet"
      handle={canWrite ? place.handle : undefined}
      menu={
        canWrite && (
          <RowMenu name={name} up={place.up} down={place.down} onRemove={() => onRemove(id)} />
        )
      }
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
    </PlanRow>
  )
}
