import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Section } from '../../../components/Section.tsx'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { StepList } from '../rows/StepList.tsx'
import { useListEdits } from '../rows/use-list-edits.ts'
import { toSectionId } from '../section-id.ts'
import { useCanWrite } from '../use-can-write.ts'
import { ConflictRow } from './ConflictRow.tsx'

/** Where parties or rules work against each other, each with an owner. */
export function Conflicts() {
  const { t } = useTranslation()
  const root = planShape.conflicts
  const ids = useEntityIds(root)
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  return (
    <div {...listMark}>
      <Section
        title={t('plan.conflicts.title')}
        id={toSectionId('conflicts')}
        actions={
          canWrite && (
            <AddButton look="outlined" onPress={() => add({})}>
              {t('plan.conflicts.add')}
            </AddButton>
          )
        }
      >
        {ids.length === 0 && <EmptyState>{t('plan.conflicts.empty')}</EmptyState>}
        <StepList root={root} ids={ids} label={t('plan.conflicts.title')}>
          {(id, place, number) => (
            <ConflictRow id={id} number={number} place={place} onRemove={remove} />
          )}
        </StepList>
      </Section>
    </div>
  )
}
