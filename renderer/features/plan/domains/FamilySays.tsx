import { useTranslation } from 'react-i18next'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useDay } from '../../../platform/use-day.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import { useSeesFamilyGrades } from './use-grades.ts'
import { type FamilySaying, useFamilySayings } from './use-family-sayings.ts'
import styles from './domains.module.css'

/** Every grade of the family with what is good enough, the day, and the own words to it. Only read here: the family writes them itself. */
export function FamilySays({ domainId, name }: Readonly<{ domainId: LifeDomainId; name: string }>) {
  const { t } = useTranslation()
  const isShared = useSeesFamilyGrades()
  const sayings = useFamilySayings(domainId)
  if (!isShared) return null
  return (
    <div>
      <h4 className={styles.legend}>{t('plan.domains.sayings')}</h4>
      {sayings.length === 0 && <p className={styles.open}>{t('plan.domains.notYet')}</p>}
      <ul className={styles.sayings} aria-label={t('plan.domains.sayingsOf', { name })}>
        {sayings.map((saying) => (
          <li key={saying.id}>
            <Saying saying={saying} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Saying({ saying }: Readonly<{ saying: FamilySaying }>) {
  const { t } = useTranslation()
  const toDay = useDay()
  const people = usePeopleInPlan()
  const { personId, on, now, goodEnough, remark } = saying
  const person = people.find(personId)?.short ?? t('plan.people.household')
  return (
    <>
      <span className={styles.sayingDay}>{toDay(on)}</span>
      <span>
        {goodEnough === null
          ? t('plan.domains.gave', { person, now })
          : t('plan.domains.gaveOf', { person, now, goodEnough })}
        {remark !== '' && <q className={styles.remark}>{remark}</q>}
      </span>
    </>
  )
}
