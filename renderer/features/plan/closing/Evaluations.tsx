import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Section } from '../../../components/Section.tsx'
import { useDerived } from '../../../document/use-derived.ts'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { useListEdits } from '../rows/use-list-edits.ts'
import { toSectionId } from '../section-id.ts'
import { useCanWrite } from '../use-can-write.ts'
import { EvaluationRow } from './EvaluationRow.tsx'

/** When the table looks back together, soonest first. */
export function Evaluations() {
  const { t } = useTranslation()
  const root = planShape.evaluations
  const ids = useDerived(root, (all) =>
    all.toSorted((a, b) => ((a.on ?? '9') < (b.on ?? '9') ? -1 : 1)).map(({ id }) => id),
  )
  const canWrite = useCanWrite(root)
  const { add, remove } = useListEdits(root)
  return (
    <div {...listMark}>
      <Section
        title={t('plan.evaluations.title')}
        id={toSectionId('evaluations')}
        actions={
          canWrite && (
            <AddButton look="outlined" onPress={() => add({})}>
              {t('plan.evaluations.add')}
            </AddButton>
          )
        }
      >
        {ids.length === 0 && <EmptyState>{t('plan.evaluations.empty')}</EmptyState>}
        <ul aria-label={t('plan.evaluations.title')}>
          {ids.map((id, index) => (
            <li key={id}>
              <EvaluationRow id={id} number={index + 1} onRemove={remove} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
