import { useTranslation } from 'react-i18next'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useDay } from '../../../platform/use-day.ts'
import { useHouseholdColours } from '../people/use-household-colours.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import { toPeriod } from './grade-series.ts'
import { type PersonLine, spreadLabels, toPersonLines } from './person-lines.ts'
import { useFamilyGrades, useTeamRatings } from './use-grades.ts'
import styles from './chart.module.css'

const size = { width: 560, start: 28, end: 440, bottom: 122, top: 14 } as const

/** A line per person over time, what each says solid and what the team sees of each dashed. The lists below say it in words. */
export function PersonLines({
  domainId,
  name,
}: Readonly<{ domainId: LifeDomainId; name: string }>) {
  const { t } = useTranslation()
  const toDay = useDay()
  const own = useFamilyGrades().filter((grade) => grade.domainId === domainId)
  const seen = useTeamRatings().filter((grade) => grade.domainId === domainId)
  const period = toPeriod([...own, ...seen])
  if (period === null || period.from === period.to) return null
  const x = toX(period)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn inline: an <img> cannot take the colours of the theme
    <svg
      className={styles.lines}
      viewBox={`0 0 ${size.width} 150`}
      role="img"
      aria-label={t('plan.domains.linesOf', { name })}
    >
      {[1, 5, 10].map((value) => (
        <g key={value} className={styles.scale}>
          <path d={`M${size.start} ${familyY(value)}H${size.end}`} />
          <text x="20" y={familyY(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <PersonPaths seen={toPersonLines(seen)} own={toPersonLines(own)} x={x} />
      <text className={styles.axis} x={size.start} y="144">
        {toDay(period.from)}
      </text>
      <text className={styles.axis} x={size.end} y="144" textAnchor="end">
        {toDay(period.to)}
      </text>
    </svg>
  )
}

type PersonPathsProps = Readonly<{
  seen: readonly PersonLine[]
  own: readonly PersonLine[]
  x: (on: string) => number
}>

function PersonPaths({ seen, own, x }: PersonPathsProps) {
  const lines = [
    ...seen.map((line) => ({ ...line, isTeam: true })),
    ...own.map((line) => ({ ...line, isTeam: false })),
  ]
  // Of both together: what the team sees often ends beside what someone says.
  const labels = spreadLabels(
    lines.map(({ points, isTeam }) => yOf(isTeam)(points.at(-1)?.value ?? 1)),
  )
  return lines.map((line, index) => (
    <PersonPath
      key={`${line.isTeam ? 'team' : 'own'}/${line.personId ?? ''}`}
      {...line}
      x={x}
      labelY={labels[index] ?? 0}
    />
  ))
}

type PersonPathProps = PersonLine &
  Readonly<{ isTeam: boolean; x: (on: string) => number; labelY: number }>

/** The name stands at the end of each line: a legend in colours alone is not for everyone. */
function PersonPath({ personId, points, isTeam, x, labelY }: PersonPathProps) {
  const { t } = useTranslation()
  const colours = useHouseholdColours()
  const people = usePeopleInPlan()
  const last = points.at(-1)
  if (last === undefined) return null
  const y = yOf(isTeam)
  const person = people.find(personId)?.short ?? t('plan.people.household')
  // The household's name beside the line would be longer than there is room for.
  const team = personId === null ? t('plan.domains.team') : t('plan.domains.teamOf', { person })
  return (
    <g
      className={isTeam ? styles.teamPerson : styles.person}
      data-p={isTeam ? undefined : (colours.get(personId ?? '') ?? 1)}
    >
      <path d={`M${points.map((point) => `${x(point.on)} ${y(point.value)}`).join('L')}`} />
      {points.map((point) =>
        isTeam ? (
          <rect key={point.on} x={x(point.on) - 4} y={y(point.value) - 4} width="8" height="8" />
        ) : (
          <circle key={point.on} cx={x(point.on)} cy={y(point.value)} r="4.5" />
        ),
      )}
      <text x={size.end + 12} y={labelY + 4}>
        {`${isTeam ? team : person} ${last.value}`}
      </text>
    </g>
  )
}

const familyY = (value: number): number => toY(value, 10)
const teamY = (value: number): number => toY(value, 5)
const yOf = (isTeam: boolean) => (isTeam ? teamY : familyY)
const toY = (value: number, highest: number): number =>
  size.bottom - ((value - 1) / (highest - 1)) * (size.bottom - size.top)

function toX({ from, to }: Readonly<{ from: string; to: string }>): (on: string) => number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return (on) =>
    size.start + 8 + ((Date.parse(on) - start) / (end - start)) * (size.end - size.start - 8)
}
