import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Icon } from '../../../components/Icon.tsx'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { OrderedRows } from '../rows/OrderedRows.tsx'
import { useListEdits } from '../rows/use-list-edits.ts'
import { useCanWrite } from '../use-can-write.ts'
import { StrengthRow } from './StrengthRow.tsx'
import styles from './statements.module.css'

/** Wat gaat goed: strengths of the household, as short sentences. */
export function StrengthList() {
  const { t } = useTranslation()
  const root = planShape.strengths
  const ids = useEntityIds(root)
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  return (
    <div {...listMark}>
      <h2 className={styles.title}>
        <Icon name="sun" />
        {t('plan.strengths.title')}
      </h2>
      {ids.length === 0 && <p className={styles.none}>{t('plan.strengths.empty')}</p>}
      <OrderedRows
        root={root}
        label={t('plan.strengths.title')}
        ids={ids}
        getName={(id) => t('plan.strengths.number', { number: ids.indexOf(id) + 1 })}
      >
        {(id, place) => (
          <StrengthRow
            id={id}
            number={ids.indexOf(id) + 1}
            place={place}
            onAddBelow={() => add({})}
            onRemove={remove}
          />
        )}
      </OrderedRows>
      {canWrite && <AddButton onPress={() => add({})}>{t('plan.strengths.add')}</AddButton>}
    </div>
  )
}
