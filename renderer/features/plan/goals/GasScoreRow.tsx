import { useTranslation } from 'react-i18next'
import { gasLevelContent } from '../../../../shared/content/gas-levels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { DayField } from '../../../document/DayField.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { PlanNumber } from '../fields/PlanNumber.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { ListRow } from '../rows/ListRow.tsx'
import styles from './gas.module.css'

type GasScoreRowProps = Readonly<{ id: string; number: number; onRemove: (id: string) => void }>

/** One measurement: the day, the step, and what was said about it. */
export function GasScoreRow({ id, number, onRemove }: GasScoreRowProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const root = planShape.gasScores
  const name = t('plan.gas.score', { number })
  const at = { root, id } as const
  return (
    <ListRow root={root} id={id} name={name} onRemove={onRemove}>
      <div className={styles.score}>
        <DayField {...at} field="on" label={t('plan.gas.on', { name })} isCompact />
        <PlanNumber
          {...at}
          field="value"
          label={t('plan.gas.value', { name })}
          isCompact
          numbers={gasLevelContent.map(({ level }) => level)}
          toLabel={(value) =>
            label(gasLevelContent.find(({ level }) => level === value) ?? fallback)
          }
        />
        <PlanText
          {...at}
          field="note"
          label={t('plan.gas.noteOf', { name })}
          placeholder={t('plan.gas.note')}
        />
      </div>
    </ListRow>
  )
}

const fallback = { nl: '', en: '' }
