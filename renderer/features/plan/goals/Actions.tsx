import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useIdsWhere } from '../../../document/use-ids-where.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { useListEdits } from '../rows/use-list-edits.ts'
import { useCanWrite } from '../use-can-write.ts'
import { ActionList } from './ActionList.tsx'
import styles from './goals.module.css'

type ActionsProps = Readonly<{ goalId: string; name: string }>

/** Who does what for a goal. */
export const Actions = memo(function Actions({ goalId, name }: ActionsProps) {
  const { t } = useTranslation()
  const root = planShape.actions
  const ids = useIdsWhere(root, 'goalId', goalId)
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  if (ids.length === 0 && !canWrite) return null
  return (
    <div className={styles.actions} {...listMark}>
      <ActionList ids={ids} label={t('plan.actions.of', { name })} onRemove={remove} />
      {canWrite && (
        <AddButton look="small" onPress={() => add({ goalId })}>
          {t('plan.actions.add')}
        </AddButton>
      )}
    </div>
  )
})
