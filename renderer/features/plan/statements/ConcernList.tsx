import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Icon } from '../../../components/Icon.tsx'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { OrderedRows } from '../rows/OrderedRows.tsx'
import { useListEdits } from '../rows/use-list-edits.ts'
import { useCanWrite } from '../use-can-write.ts'
import { ConcernRow } from './ConcernRow.tsx'
import styles from './statements.module.css'

/** Waar maken we ons zorgen over: each worry with its kind and its source. */
export function ConcernList() {
  const { t } = useTranslation()
  const root = planShape.concerns
  const ids = useEntityIds(root)
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  return (
    <div {...listMark}>
      <h2 className={styles.title}>
        <Icon name="cloud" />
        {t('plan.concerns.title')}
      </h2>
      {ids.length === 0 && <p className={styles.none}>{t('plan.concerns.empty')}</p>}
      <OrderedRows
        root={root}
        label={t('plan.concerns.title')}
        ids={ids}
        getName={(id) => t('plan.concerns.number', { number: ids.indexOf(id) + 1 })}
      >
        {(id, place) => (
          <ConcernRow id={id} number={ids.indexOf(id) + 1} place={place} onRemove={remove} />
        )}
      </OrderedRows>
      {canWrite && <AddButton onPress={() => add({})}>{t('plan.concerns.add')}</AddButton>}
    </div>
  )
}
