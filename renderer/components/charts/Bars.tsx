import type { CSSProperties } from 'react'
import {
  type Bar,
  type BarChart,
  type BarSegment,
  readDrawn,
  readLegend,
  sumOf,
  toChartWords,
} from '../../../shared/output/bar-chart.ts'
import { classNames } from '../class-names.ts'
import styles from './bars.module.css'
import { ToneLines } from './ToneLines.tsx'

type BarsProps = Readonly<{
  chart: BarChart
  /** Skipped by screen readers, because the same stands in a table beside it; else told in words. */
  isTold?: boolean
}>

/**
 * Bars with their names and numbers: colour, pattern and number, never colour alone. Single numbers are as
 * long as they are large; what falls apart into parts fills its line.
 */
export function Bars({ chart, isTold = false }: BarsProps) {
  const drawn = readDrawn(chart)
  const most = Math.max(1, ...drawn.map(({ segments }) => sumOf(segments)))
  const reading = isTold
    ? { role: 'img', 'aria-label': toChartWords(chart) }
    : { 'aria-hidden': true }
  return (
    <div className={styles.figure} {...reading}>
      {chart.scale === 'share' && <Legend segments={readLegend(chart)} />}
      <div className={styles.bars}>
        {drawn.map((bar) =>
          chart.scale === 'count' ? (
            <CountBar key={bar.id} bar={bar} most={most} />
          ) : (
            <ShareBar key={bar.id} bar={bar} emptyLabel={chart.emptyLabel} />
          ),
        )}
      </div>
    </div>
  )
}

const Legend = ({ segments }: Readonly<{ segments: readonly BarSegment[] }>) => (
  <ul className={styles.legend}>
    {segments.map(({ id, label, tone }) => (
      <li key={id}>
        <span className={classNames(styles.swatch, styles[tone])}>
          <ToneLines tone={tone} />
        </span>
        {label}
      </li>
    ))}
  </ul>
)

// Safe: a custom property is as good a property as any; the size itself is set by the style sheet.
const toSize = (size: number): CSSProperties => ({ '--size': size }) as CSSProperties

function CountBar({ bar: { label, segments }, most }: Readonly<{ bar: Bar; most: number }>) {
  const count = sumOf(segments)
  return (
    <div className={classNames(styles.row, styles.counted)}>
      <span className={styles.name}>{label}</span>
      <span className={styles.ground}>
        <span className={classNames(styles.fill, styles.plain)} style={toSize(count / most)} />
      </span>
      <span className={styles.number}>{count}</span>
    </div>
  )
}

function ShareBar({ bar, emptyLabel }: Readonly<{ bar: Bar; emptyLabel: string }>) {
  const parts = bar.segments.filter(({ count }) => count > 0)
  return (
    <div className={styles.row}>
      <span className={styles.name}>{bar.label}</span>
      {parts.length === 0 ? (
        <span className={styles.empty}>{emptyLabel}</span>
      ) : (
        <span className={styles.bar}>
          {parts.map(({ id, count, tone }) => (
            <span key={id} className={classNames(styles.part, styles[tone])} style={toSize(count)}>
              <ToneLines tone={tone} />
              <span className={styles.count}>{count}</span>
            </span>
          ))}
        </span>
      )}
    </div>
  )
}
