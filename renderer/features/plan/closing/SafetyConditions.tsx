import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { EntityList } from '../network/EntityList.tsx'
import { PlanRow } from '../rows/PlanRow.tsx'
import { RowMenu } from '../rows/RowMenu.tsx'
import { useCanWrite } from '../use-can-write.ts'

/** What must be so for it to be safe. */
export function SafetyConditions() {
  const { t } = useTranslation()
  const root = planShape.safetyConditions
  const canWrite = useCanWrite(root)
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
          <PlanRow
            rootName={root.name}
            id={id}
            name={name}
            icon="shield-check"
            size="bullet"
            menu={
              canWrite && (
                <RowMenu
                  name={name}
                  up={place.up}
                  down={place.down}
                  onRemove={() => onRemove(id)}
                />
              )
            }
          >
            <PlanText
              root={root}
              id={id}
              field="text"
              label={name}
              onEmptyBackspace={() => onRemove(id)}
            />
          </PlanRow>
        )
      }}
    </EntityList>
  )
}
