import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useDay } from '../../../platform/use-day.ts'
import { DomainRow } from './DomainRow.tsx'
import { toPeriod } from './grade-series.ts'
import { useFamilyGrades, useTeamRatings } from './use-grades.ts'
import styles from './domains.module.css'

/** The rows with their drawings; all drawings share one period, so that they can be compared. */
export function DomainGrid({ ids }: Readonly<{ ids: readonly LifeDomainId[] }>) {
  const { t } = useTranslation()
  const toDay = useDay()
  const family = useFamilyGrades()
  const team = useTeamRatings()
  const period = useMemo(() => toPeriod([...family, ...team]), [family, team])
  if (ids.length === 0) return <p className={styles.none}>{t('plan.domains.empty')}</p>
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>{t('plan.domain')}</span>
        <span>
          <span className={styles.familyKey} />
          {t('plan.domains.familyScale')}
        </span>
        <span>{periodWords()}</span>
        <span>
          <span className={styles.teamKey} />
          {t('plan.domains.teamScale')}
        </span>
        <span />
      </div>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <DomainRow id={id} family={family} team={team} period={period} />
          </li>
        ))}
      </ul>
    </>
  )

  function periodWords(): string {
    if (period === null) return ''
    const [from, to] = [toDay(period.from), toDay(period.to)]
    return from === to ? to : t('plan.domains.period', { from, to })
  }
}
