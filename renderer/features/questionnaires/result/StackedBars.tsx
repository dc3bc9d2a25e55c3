import type { CSSProperties } from 'react'
import { classNames } from '../../../components/class-names.ts'
import styles from './chart.module.css'

export type BarTone = 'highest' | 'high' | 'middle' | 'low' | 'lowest' | 'none'
/** A part of a bar; `tone` gives its colour and its pattern. */
export type BarSegment = Readonly<{ id: string; label: string; count: number; tone: BarTone }>
export type Bar = Readonly<{ id: string; label: string; segments: readonly BarSegment[] }>

type StackedBarsProps = Readonly<{
  bars: readonly Bar[]
  /** Stands in a bar of which nothing may be shown. */
  emptyLabel: string
}>

/**
 * Bars of parts: colour, pattern and number, never colour alone. A drawing for who sees; the same stands in a
 * table beside it, so screen readers skip this one.
 */
export function StackedBars({ bars, emptyLabel }: StackedBarsProps) {
  const legend = bars.find(({ segments }) => segments.length > 0)?.segments ?? []
  return (
    <div className={styles.figure} aria-hidden>
      <ul className={styles.legend}>
        {legend.map(({ id, label, tone }) => (
          <li key={id}>
            <span className={classNames(styles.swatch, styles[tone])} />
            {label}
          </li>
        ))}
      </ul>
      <div className={styles.bars}>
        {bars.map(({ id, label, segments }) => (
          <div key={id} className={styles.row}>
            <span className={styles.name}>{label}</span>
            {segments.every(({ count }) => count === 0) ? (
              <span className={styles.empty}>{emptyLabel}</span>
            ) : (
              <span className={styles.bar}>
                {segments.map((segment) => (
                  <Part key={segment.id} segment={segment} />
                ))}
              </span>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

function Part({ segment: { count, tone } }: Readonly<{ segment: BarSegment }>) {
  if (count === 0) return null
  const size: CSSProperties & Readonly<{ '--size': number }> = { '--size': count }
  return (
    <span className={classNames(styles.part, styles[tone])} style={size}>
      <span className={styles.count}>{count}</span>
    </span>
  )
}
