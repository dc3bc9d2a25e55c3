import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { DayField } from '../../../document/DayField.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { ListRow } from '../rows/ListRow.tsx'
import type { EntityRowProps } from '../rows/row-place.ts'
import { Wide } from '../rows/Wide.tsx'
import styles from './network.module.css'

/** A member of the household. */
export function PersonRow({ id, number, place, onRemove }: EntityRowProps) {
  const { t } = useTranslation()
  const root = planShape.persons
  const name = t('plan.persons.number', { number })
  const at = { root, id } as const
  return (
    <ListRow
      root={root}
      id={id}
      name={name}
      icon="user"
      place={place}
      onRemove={onRemove}
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
    </ListRow>
  )
}
