import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { priorities } from '../../../../shared/domain/vocabulary.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Section } from '../../../components/Section.tsx'
import { useEntityCount } from '../../../document/use-entity-count.ts'
import { AgreementDrafts } from '../agreements/AgreementDrafts.tsx'
import { AddButton } from '../rows/AddButton.tsx'
import { listMark } from '../rows/entity-place.ts'
import { useListEdits } from '../rows/use-list-edits.ts'
import { toSectionId } from '../section-id.ts'
import { useCanWrite } from '../use-can-write.ts'
import { ActionsWithoutGoal } from './ActionsWithoutGoal.tsx'
import { FullPersons } from './FullPersons.tsx'
import { PriorityGroup } from './PriorityGroup.tsx'

/** Goals in the order of the work, each with its actions. */
export function Goals() {
  const { t } = useTranslation()
  const count = useEntityCount(planShape.goals)
  const canWrite = useCanWrite(planShape.goals)
  const { add } = useListEdits(planShape.goals)
  return (
    <div {...listMark}>
      <Section
        title={t('plan.goals.title')}
        id={toSectionId('goals')}
        actions={
          canWrite && (
            <AddButton look="outlined" onPress={() => add({})}>
              {t('plan.goals.add')}
            </AddButton>
          )
        }
      >
        {count === 0 && <EmptyState>{t('plan.goals.empty')}</EmptyState>}
        <FullPersons />
        {priorities.map((priority) => (
          <PriorityGroup key={priority} priority={priority} />
        ))}
        <ActionsWithoutGoal />
        <AgreementDrafts />
      </Section>
    </div>
  )
}
