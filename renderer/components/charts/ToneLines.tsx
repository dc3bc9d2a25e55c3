import type { BarTone } from '../../../shared/output/bar-chart.ts'
import styles from './bars.module.css'

const height = 28
const widest = 1200
const toPath = (step: number, lean: number): string =>
  Array.from({ length: Math.ceil((widest + lean) / step) }, (_, at) => at * step - lean)
    .map((x) => `M${x} ${height}L${x + lean} 0`)
    .join('')

const upright = toPath(7, 0)
const leaning = toPath(9, height)
const paths: Readonly<Partial<Record<BarTone, string>>> = {
  middle: upright,
  low: leaning,
  lowest: leaning,
}

/**
 * The lines over a part of a bar, by which it is known without its colour. Strokes, and no repeating gradient or
 * pattern: those come out of some PDF readers as one flat colour.
 */
export function ToneLines({ tone }: Readonly<{ tone: BarTone }>) {
  const path = paths[tone]
  return path === undefined ? null : (
    <svg className={styles.lines} aria-hidden>
      <path d={path} />
    </svg>
  )
}
