import { useTranslation } from 'react-i18next'
import { Avatar } from '../../../components/Avatar.tsx'
import { defined } from '../../../components/defined.ts'
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx'
import { useHouseholdColours } from '../people/use-household-colours.ts'
import { useHousehold } from '../people/use-people.ts'
import { type Grade, toLatest } from './grade-series.ts'
import { useSeesFamilyGrades } from './use-grades.ts'
import styles from './domains.module.css'

/** Each person's own newest grade beside its initials. */
export function FamilyGrades({ grades }: Readonly<{ grades: readonly Grade[] }>) {
  const { t } = useTranslation()
  const household = useHousehold()
  const isShared = useSeesFamilyGrades()
  const colours = useHouseholdColours()
  const latest = toLatest(
    grades,
    household.map(({ id }) => id),
  )
  return (
    <div>
      <span className={styles.inFront}>{t('plan.domains.familySays')}</span>
      {latest.length === 0 && (
        <span className={styles.open}>
          {t(isShared ? 'plan.domains.notYet' : 'plan.domains.notShared')}
        </span>
      )}
      {latest.map(({ personId, value }) => {
        const person = household.find(({ id }) => id === personId)
        const colour = colours.get(personId ?? '')
        return (
          <span key={personId} className={styles.pair}>
            <VisuallyHidden>{`${person?.short ?? ''}: `}</VisuallyHidden>
            <Avatar name={person?.name ?? ''} size="sm" {...defined({ colour })} />
            <b className={styles.grade}>{value}</b>
          </span>
        )
      })}
    </div>
  )
}
