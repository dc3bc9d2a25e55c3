import { useTranslation } from 'react-i18next'
import { findGasStep } from '../../../../shared/content/gas-levels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { readScores } from '../../../../shared/domain/goal-progress.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { useDay } from '../../../platform/use-day.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { type GasPoint, toGasPoints } from './gas-curve.ts'
import styles from './gas.module.css'

const size = { width: 480, height: 150, start: 34, end: 464, top: 10, bottom: 124 } as const
const levels = [2, 1, 0, -1, -2, -3] as const

/** How a goal went over time, on its own six steps; the list under it says the same in words. */
export function GasCurve({ goalId, number }: Readonly<{ goalId: string; number: number }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const toDay = useDay()
  const scores = useDerived(planShape.gasScores, (all) => readScores(all, goalId))
  const points = toGasPoints(scores)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const story = points
    .map(({ on, value }) => `${toDay(on)} ${label(findGasStep(value))}`)
    .join('; ')
  const x = toX(first.on, last.on)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn inline: an <img> cannot take the colours of the theme
    <svg
      className={styles.curve}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={t('plan.gas.curve', { number, story })}
    >
      {levels.map((level) => (
        <g key={level} className={level === 0 ? styles.goalLine : styles.gridLine}>
          <path d={`M${size.start} ${toY(level)}H${size.end}`} />
          <text x="26" y={toY(level) + 4} textAnchor="end">
            {level > 0 ? `+${level}` : `${level}`.replace('-', '\u2212')}
          </text>
        </g>
      ))}
      <path className={styles.curveLine} d={toPath(points, x)} />
      {points.map(({ on, value }) => (
        <circle key={on} className={styles.curveMark} cx={x(on)} cy={toY(value)} r="5" />
      ))}
      <text x={size.start} y="145">
        {toDay(first.on)}
      </text>
      <text x={size.end} y="145" textAnchor="end">
        {toDay(last.on)}
      </text>
    </svg>
  )
}

const toPath = (points: readonly GasPoint[], x: (on: string) => number): string =>
  `M${points.map(({ on, value }) => `${x(on).toFixed(1)} ${toY(value).toFixed(1)}`).join('L')}`

const toY = (level: number): number => size.top + ((2 - level) / 5) * (size.bottom - size.top)

function toX(from: string, to: string): (on: string) => number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const room = size.end - size.start - 16
  return (on) => size.start + 8 + ((Date.parse(on) - start) / (end - start)) * room
}
