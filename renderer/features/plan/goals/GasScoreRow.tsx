import { useTranslation } from 'react-i18next'
import { gasLevelContent } from '../../../../shared/content/gas-levels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { DayField } from '../../../document/DayField.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { PlanNumber } from '../fields/PlanNumber.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { PlanRow } from '../rows/PlanRow.tsx'
import { RowMenu } from '../rows/RowMenu.tsx'
import { useCanWrite } from '../use-can-write.ts'
import styles from './gas.module.css'

type GasScoreRowProps = Readonly<{ id: string; number: number; onRemove: (id: string) => void }>

/** One measurement: the day, the step, and what was said about it. */
export function GasScoreRow({ id, number, onRemove }: GasScoreRowProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const root = planShape.gasScores
  const canWrite = useCanWrite(root)
  const name = t('plan.gas.score', { number })
  const at = { root, id } as const
  return (
    <PlanRow
      rootName={root.name}
      id={id}
      name={name}
      menu={canWrite && <RowMenu name={name} onRemove={() => onRemove(id)} />}
    >
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
    </PlanRow>
  )
}

const fallback = { nl: '', en: '' }
