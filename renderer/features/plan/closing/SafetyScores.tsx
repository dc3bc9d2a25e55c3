import { useTranslation } from 'react-i18next'
import { safetyScale } from '../../../../shared/content/life-domains.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { useListEdits } from '../rows/use-list-edits.ts'
import { readToday } from '../../../platform/today.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useCanWrite } from '../use-can-write.ts'
import { SafetyScoreRow } from './SafetyScoreRow.tsx'
import styles from './closing.module.css'

/** The safety scale over time, oldest first, with its ends in words. */
export function SafetyScores() {
  const { t } = useTranslation()
  const label = useLabel()
  const root = planShape.safetyScores
  const ids = useDerived(root, (scores) =>
    scores.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1)).map(({ id }) => id),
  )
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  return (
    <div {...listMark}>
      <h3 className={styles.title}>{t('plan.safety.scale')}</h3>
      <p className={styles.hint}>
        {t('plan.safety.ends', {
          lowest: label(safetyScale.lowest),
          highest: label(safetyScale.highest),
        })}
      </p>
      <ul aria-label={t('plan.safety.scale')}>
        {ids.map((id, index) => (
          <li key={id}>
            <SafetyScoreRow id={id} number={index + 1} onRemove={remove} />
          </li>
        ))}
      </ul>
      {canWrite && (
        <AddButton look="small" onPress={() => add({ on: readToday() })}>
          {t('plan.safety.addScore')}
        </AddButton>
      )}
    </div>
  )
}
