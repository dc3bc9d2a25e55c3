import { useTranslation } from 'react-i18next'
import { teamScale } from '../../../../shared/content/life-domains.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import { type Grade, toLatest } from './grade-series.ts'
import styles from './domains.module.css'

/** The team's newest rating of the household, or of each person it rated, with its word. */
export function TeamGrades({ grades }: Readonly<{ grades: readonly Grade[] }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const people = usePeopleInPlan()
  const rated = [...new Set(grades.map(({ personId }) => personId))]
  const latest = toLatest(grades, rated)
  return (
    <div>
      <span className={styles.inFront}>{t('plan.domains.teamSees')}</span>
      {latest.length === 0 && <span className={styles.open}>{t('plan.domains.notYet')}</span>}
      {latest.map(({ personId, value }) => {
        const words = teamScale[value]
        return (
          <span key={personId} className={styles.rating}>
            <b className={styles.grade}>{value}</b>
            <span className={styles.words}>
              {personId !== null && `${people.find(personId)?.short ?? ''}: `}
              {words === undefined ? '' : label(words)}
            </span>
          </span>
        )
      })}
    </div>
  )
}
