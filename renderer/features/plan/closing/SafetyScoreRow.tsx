import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { DayField } from '../../../document/DayField.tsx'
import { PlanNumber } from '../fields/PlanNumber.tsx'
import { ListRow } from '../rows/ListRow.tsx'
import styles from './closing.module.css'

const numbers = Array.from({ length: 11 }, (_, index) => index)

type SafetyScoreRowProps = Readonly<{ id: string; number: number; onRemove: (id: string) => void }>

/** One point on the safety scale. */
export function SafetyScoreRow({ id, number, onRemove }: SafetyScoreRowProps) {
  const { t } = useTranslation()
  const root = planShape.safetyScores
  const name = t('plan.safety.score', { number })
  const at = { root, id } as const
  return (
    <ListRow root={root} id={id} name={name} onRemove={onRemove}>
      <div className={styles.score}>
        <DayField {...at} field="on" label={t('plan.safety.scoreDay', { name })} isCompact />
        <PlanNumber
          {...at}
          field="value"
          label={t('plan.safety.scoreValue', { name })}
          isCompact
          numbers={numbers}
          toLabel={String}
        />
      </div>
    </ListRow>
  )
}
