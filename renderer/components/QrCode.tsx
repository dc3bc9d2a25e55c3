import { useMemo } from 'react'
import { encode } from 'uqr'
import styles from './QrCode.module.css'

type QrCodeProps = Readonly<{
  value: string
  /** What scanning it does. */
  label: string
}>

/** White margin around the code in modules; scanners need four. */
const marginModules = 4

/** A QR code as one path: no image, no canvas, sharp on paper. Always dark on light, which scanners need. */
export function QrCode({ value, label }: QrCodeProps) {
  const { path, size } = useMemo(() => toPath(value), [value])
  const whole = size + marginModules * 2
  return (
    <svg className={styles.code} viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={label}>
      <rect className={styles.ground} width={whole} height={whole} />
      <path className={styles.ink} d={path} />
    </svg>
  )
}

function toPath(value: string): Readonly<{ path: string; size: number }> {
  const { data, size } = encode(value, { ecc: 'M', border: 0 })
  const path = data
    .flatMap((row, y) =>
      row.flatMap((isDark, x) =>
        isDark ? [`M${x + marginModules} ${y + marginModules}h1v1h-1z`] : [],
      ),
    )
    .join('')
  return { path, size }
}
