import type { DayGrades } from './grade-series.ts'
import styles from './chart.module.css'

type DomainChartProps = Readonly<{
  /** All that the drawing shows, in words. */
  label: string
  family: readonly DayGrades[]
  team: readonly DayGrades[]
  period: Readonly<{ from: string; to: string }>
}>

const left = 10
const right = 158
const top = 6
const bottom = 50

/**
 * Two lines over time, each on its own scale: the family solid with round marks (1-10), the team dashed
 * with squares (1-5). The line follows the lowest of the day; a thin bar shows the spread above it.
 */
export function DomainChart({ label, family, team, period }: DomainChartProps) {
  const x = (on: string) => toX(on, period)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn inline: an <img> cannot take the colours of the theme
    <svg className={styles.chart} viewBox="0 0 168 56" role="img" aria-label={label}>
      <path className={styles.grid} d="M0 6.5H168M0 28H168M0 49.5H168" />
      <Line className={styles.team} series={team} x={x} y={teamY} />
      <Line className={styles.family} series={family} x={x} y={familyY} />
      {team.map(({ on, lowest }) => (
        <rect
          key={on}
          className={styles.teamMark}
          x={x(on) - 4}
          y={teamY(lowest) - 4}
          width="8"
          height="8"
        />
      ))}
      {family.map(({ on, lowest }) => (
        <circle key={on} className={styles.familyMark} cx={x(on)} cy={familyY(lowest)} r="4.5" />
      ))}
    </svg>
  )
}

type LineProps = Readonly<{
  className: string | undefined
  series: readonly DayGrades[]
  x: (on: string) => number
  y: (value: number) => number
}>

function Line({ className, series, x, y }: LineProps) {
  const points = series.map(({ on, lowest }) => `${x(on).toFixed(1)} ${y(lowest).toFixed(1)}`)
  const spreads = series.filter(({ lowest, highest }) => highest > lowest)
  return (
    <g className={className}>
      {points.length > 1 && <path className={styles.line} d={`M${points.join('L')}`} />}
      {spreads.map(({ on, lowest, highest }) => (
        <path
          key={on}
          className={styles.spread}
          d={`M${x(on)} ${y(lowest)}V${y(highest)}M${x(on) - 3} ${y(highest)}h6`}
        />
      ))}
    </g>
  )
}

const familyY = (value: number): number => toY(value, 10)
const teamY = (value: number): number => toY(value, 5)

const toY = (value: number, highest: number): number =>
  bottom - ((value - 1) / (highest - 1)) * (bottom - top)

/** A single day stands at the right: it is the latest. */
function toX(on: string, { from, to }: DomainChartProps['period']): number {
  const [start, end, at] = [Date.parse(from), Date.parse(to), Date.parse(on)]
  return start === end ? right : left + ((at - start) / (end - start)) * (right - left)
}
