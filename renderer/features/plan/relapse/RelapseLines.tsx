import { useTranslation } from 'react-i18next'
import { relapseKindLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { RelapseKind } from '../../../../shared/domain/vocabulary.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { ListRow } from '../rows/ListRow.tsx'
import { StepList } from '../rows/StepList.tsx'
import { useListEdits } from '../rows/use-list-edits.ts'
import { useCanWrite } from '../use-can-write.ts'
import styles from './relapse.module.css'

/** The lines of one kind, beside their question. */
export function RelapseLines({ kind }: Readonly<{ kind: RelapseKind }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const root = planShape.relapse
  const ids = useEntityIds(root, (line) => line.kind === kind)
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  const title = label(relapseKindLabels[kind])
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{title}</dt>
      <dd className={styles.lines} {...listMark}>
        {ids.length === 0 && !canWrite && <span>{t('common.notFilledIn')}</span>}
        <StepList root={root} ids={ids} label={title}>
          {(id, place, number) => {
            const name = t('plan.relapse.number', { title, number })
            return (
              <ListRow
                root={root}
                id={id}
                name={name}
                size="bullet"
                place={place}
                onRemove={remove}
              >
                <PlanText
                  root={root}
                  id={id}
                  field="text"
                  label={name}
                  placeholder={t(`plan.relapse.placeholder.${kind}`)}
                  onEnter={() => add({ kind })}
                  onEmptyBackspace={() => remove(id)}
                />
              </ListRow>
            )
          }}
        </StepList>
        {canWrite && (
          <AddButton look="small" onPress={() => add({ kind })}>
            {t('plan.relapse.add')}
          </AddButton>
        )}
      </dd>
    </div>
  )
}
