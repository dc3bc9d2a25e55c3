import type { FigureRow } from './figure-rows.ts'
import styles from './pilot.module.css'

type BarChartProps = Readonly<{ rows: readonly FigureRow[] }>

/**
 * Bars on one scale, each with its name before it and its number behind it, so that colour carries nothing. A
 * drawing for who sees: the table beside it says the same, and screen readers skip this.
 */
export function BarChart({ rows }: BarChartProps) {
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0))
  return (
    <div className={styles.chart} aria-hidden>
      {rows.map(({ id, label, value }) => (
        <div key={id} className={styles.row}>
          <span className={styles.name}>{label}</span>
          <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none">
            <rect className={styles.ground} x="0" y="0" width="100" height="10" />
            <rect
              className={styles.fill}
              x="0"
              y="0"
              width={(((value ?? 0) / most) * 100).toFixed(2)}
              height="10"
            />
          </svg>
          <span className={styles.count}>{value}</span>
        </div>
      ))}
    </div>
  )
}
