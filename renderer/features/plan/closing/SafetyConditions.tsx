import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { EntityList } from '../network/EntityList.tsx'
import { ListRow } from '../rows/ListRow.tsx'

/** What must be so for it to be safe. */
export function SafetyConditions() {
  const { t } = useTranslation()
  const root = planShape.safetyConditions
  return (
    <EntityList
      root={root}
      title={t('plan.safety.conditions')}
      empty={t('plan.safety.noConditions')}
      addLabel={t('plan.safety.addCondition')}
    >
      {({ id, number, place, onRemove }) => {
        const name = t('plan.safety.condition', { number })
        return (
          <ListRow
            root={root}
            id={id}
            name={name}
            icon="shield-check"
            size="bullet"
            place={place}
            onRemove={onRemove}
          >
            <PlanText
              root={root}
              id={id}
              field="text"
              label={name}
              onEmptyBackspace={() => onRemove(id)}
            />
          </ListRow>
        )
      }}
    </EntityList>
  )
}
