import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { readScores } from '../../../../shared/domain/goal-progress.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { useListEdits } from '../rows/use-list-edits.ts'
import { readToday } from '../../../platform/today.ts'
import { useCanWrite } from '../use-can-write.ts'
import { GasCurve } from './GasCurve.tsx'
import { GasScoreRow } from './GasScoreRow.tsx'
import styles from './gas.module.css'

type GasScoresProps = Readonly<{ goalId: string; number: number }>

/** The measurements of one goal, oldest first. Never averaged over goals or persons. */
export function GasScores({ goalId, number }: GasScoresProps) {
  const { t } = useTranslation()
  const root = planShape.gasScores
  const ids = useDerived(root, (scores) => readScores(scores, goalId).map(({ id }) => id))
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  return (
    <div className={styles.scores} {...listMark}>
      <h5 className={styles.title}>{t('plan.gas.scores')}</h5>
      {ids.length === 0 && <p className={styles.hint}>{t('plan.goals.notMeasured')}</p>}
      <GasCurve goalId={goalId} number={number} />
      <ul aria-label={t('plan.gas.scoresOf', { number })}>
        {ids.map((id, index) => (
          <li key={id}>
            <GasScoreRow id={id} number={index + 1} onRemove={remove} />
          </li>
        ))}
      </ul>
      {canWrite && (
        <AddButton look="small" onPress={() => add({ goalId, on: readToday() })}>
          {t('plan.gas.add')}
        </AddButton>
      )}
    </div>
  )
}
