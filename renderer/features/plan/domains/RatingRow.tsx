import { useTranslation } from 'react-i18next'
import { teamScale } from '../../../../shared/content/life-domains.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { PlanNumber } from '../fields/PlanNumber.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { onlyPersons, usePeopleOptions } from '../people/use-people-options.ts'
import { ListRow } from '../rows/ListRow.tsx'
import styles from './domains.module.css'

type RatingRowProps = Readonly<{ id: string; number: number; onRemove: (id: string) => void }>

/** One rating by the team: level with its word, about whom, when and why. */
export function RatingRow({ id, number, onRemove }: RatingRowProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const root = planShape.ratings
  const persons = usePeopleOptions(onlyPersons)
  const name = t('plan.domains.rating', { number })
  const at = { root, id } as const
  return (
    <ListRow root={root} id={id} name={name} onRemove={onRemove}>
      <div className={styles.ratingFields}>
        <DayField {...at} field="on" label={t('plan.domains.ratingDay', { name })} isCompact />
        <PlanNumber
          {...at}
          field="value"
          label={t('plan.domains.ratingValue', { name })}
          isCompact
          numbers={[1, 2, 3, 4, 5]}
          toLabel={(value) => `${value} ${label(teamScale[value] ?? { nl: '', en: '' })}`}
        />
        <ChoiceField
          {...at}
          field="personId"
          label={t('plan.domains.ratingAbout', { name })}
          isCompact
          options={persons}
          emptyLabel={t('plan.people.household')}
        />
        <PlanText
          {...at}
          field="reason"
          label={t('plan.domains.ratingReason', { name })}
          placeholder={t('plan.domains.reason')}
        />
      </div>
    </ListRow>
  )
}
