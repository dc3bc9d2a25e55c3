import { useTranslation } from 'react-i18next'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useLabel } from '../../../platform/use-label.ts'
import type { DayGrades, Grade } from './grade-series.ts'
import { type ThenNow, toThenNow } from './then-now.ts'
import { useThenNowStory } from './use-then-now-story.ts'
import { useFamilyGrades, useSeesFamilyGrades, useTeamRatings } from './use-grades.ts'
import styles from './then-now.module.css'

/** The first day beside the newest, per life domain: an open mark for then, a filled one for now. */
export function ThenNowGrid({ ids }: Readonly<{ ids: readonly LifeDomainId[] }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const family = useFamilyGrades()
  const team = useTeamRatings()
  const isShared = useSeesFamilyGrades()
  return (
    <>
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.thenKey} />
        {t('plan.domains.then')}
        <span className={styles.nowKey} />
        {t('plan.domains.now')}
        <span className={styles.spreadKey} />
        {t('plan.domains.spread')}
      </p>
      <ul className={styles.grid}>
        {ids.map((id) => (
          <li key={id} className={styles.domain}>
            <h3 className={styles.name}>{label(findLifeDomain(id))}</h3>
            <Track
              title={t('plan.domains.familyScale')}
              grades={of(family, id)}
              highest={10}
              {...(isShared ? {} : { empty: t('plan.domains.notShared') })}
            />
            <Track title={t('plan.domains.teamScale')} grades={of(team, id)} highest={5} isTeam />
          </li>
        ))}
      </ul>
    </>
  )
}

const of = (grades: readonly Grade[], id: LifeDomainId): readonly Grade[] =>
  grades.filter(({ domainId }) => domainId === id)

type TrackProps = Readonly<{
  title: string
  grades: readonly Grade[]
  highest: number
  isTeam?: boolean
  empty?: string
}>

function Track({ title, grades, highest, isTeam = false, empty }: TrackProps) {
  const { t } = useTranslation()
  const tell = useThenNowStory()
  const found = toThenNow(grades)
  return (
    <div className={isTeam ? styles.team : styles.family}>
      <span className={styles.title}>{title}</span>
      {found === null ? (
        <span className={styles.empty}>{empty ?? t('plan.domains.notYet')}</span>
      ) : (
        <Marks found={found} highest={highest} label={`${title}. ${tell(found)}`} />
      )}
    </div>
  )
}

type MarksProps = Readonly<{ found: ThenNow; highest: number; label: string }>

function Marks({ found, highest, label }: MarksProps) {
  const { first, latest } = found
  const x = (value: number) => 10 + ((value - 1) / (highest - 1)) * 220
  const hasChanged = first.on !== latest.on
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn inline: an <img> cannot take the colours of the theme
    <svg className={styles.track} viewBox="0 0 240 44" role="img" aria-label={label}>
      <path className={styles.rail} d="M10 16H230" />
      {hasChanged && (
        <path className={styles.step} d={`M${x(first.lowest)} 16H${x(latest.lowest)}`} />
      )}
      {hasChanged && <Spread day={first} x={x} y={16} />}
      <Spread day={latest} x={x} y={16} />
      {hasChanged && <circle className={styles.thenMark} cx={x(first.lowest)} cy="16" r="7" />}
      <circle className={styles.nowMark} cx={x(latest.lowest)} cy="16" r="7" />
      {hasChanged && first.lowest !== latest.lowest && (
        <text className={styles.value} x={x(first.lowest)} y="40" textAnchor="middle">
          {first.lowest}
        </text>
      )}
      <text className={styles.nowValue} x={x(latest.lowest)} y="40" textAnchor="middle">
        {latest.lowest}
      </text>
    </svg>
  )
}

/** How far the highest of the day lies from the lowest. */
function Spread({
  day,
  x,
  y,
}: Readonly<{ day: DayGrades; x: (value: number) => number; y: number }>) {
  if (day.lowest === day.highest) return null
  return <path className={styles.spread} d={`M${x(day.lowest)} ${y}H${x(day.highest)}v-6v12`} />
}
