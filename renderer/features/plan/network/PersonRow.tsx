import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { DayField } from '../../../document/DayField.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { PlanRow } from '../rows/PlanRow.tsx'
import { RowMenu } from '../rows/RowMenu.tsx'
import { Wide } from '../rows/Wide.tsx'
import { useCanWrite } from '../use-can-write.ts'
import type { EntityRowProps } from './EntityList.tsx'
import styles from './network.module.css'

/** A member of the household. */
export function PersonRow({ id, number, place, onRemove }: EntityRowProps) {
  const { t } = useTranslation()
  const root = planShape.persons
  const canWrite = useCanWrite(root)
  const name = t('plan.persons.number', { number })
  const at = { root, id } as const
  return (
    <PlanRow
      rootName={root.name}
      id={id}
      name={name}
      icon="user"
      menu={
        canWrite && (
          <RowMenu name={name} up={place.up} down={place.down} onRemove={() => onRemove(id)} />
        )
      }
      details={
        <>
          <DayField {...at} field="born" label={t('plan.persons.born')} />
          <PlanText {...at} field="lives" label={t('plan.persons.lives')} isLabelShown />
          <Wide>
            <PlanText {...at} field="voice" label={t('plan.persons.voice')} isLabelShown />
          </Wide>
        </>
      }
    >
      <div className={styles.pair}>
        <PlanText
          {...at}
          field="name"
          label={t('plan.name', { name })}
          placeholder={t('plan.persons.namePlaceholder')}
          isBold
        />
        <PlanText
          {...at}
          field="role"
          label={t('plan.persons.role', { name })}
          placeholder={t('plan.persons.rolePlaceholder')}
        />
      </div>
    </PlanRow>
  )
}
