import type { EcogramScene, HelperPlace } from '../../../../shared/domain/genogram/ecogram-scene.ts'
import { SceneLines } from './SceneParts.tsx'
import { SignShape } from './SignShape.tsx'
import styles from './picture.module.css'

/** Rings, homes and lines of an ecogram; behind the helpers. */
export function EcogramBackdrop({ scene }: Readonly<{ scene: EcogramScene }>) {
  return (
    <>
      {scene.rings.map(({ x, y, rx, ry }) => (
        <ellipse
          key={rx}
          cx={x}
          cy={y}
          rx={rx}
          ry={ry}
          className={styles.ring}
          fill="none"
          stroke="#dedad1"
          strokeDasharray="2 6"
        />
      ))}
      <SceneLines lines={scene.lines} />
      {scene.arrows.map(({ id, d }) => (
        <path key={id} d={d} fill="currentColor" />
      ))}
      {scene.dots.map(({ id, x, y }) => (
        <circle
          key={id}
          cx={x}
          cy={y}
          r={6}
          fill="var(--picture-paper, #ffffff)"
          stroke="currentColor"
          strokeWidth={2}
        />
      ))}
      {scene.circles.map(({ x, y, radius, names }) => (
        <g key={`${x} ${names.join(' ')}`} transform={`translate(${x} ${y})`}>
          <circle
            r={radius}
            className={styles.circle}
            fill="#fdf3e4"
            stroke="#947035"
            strokeWidth={2.5}
          />
          <text textAnchor="middle" fontSize={15} fontWeight={600} fill="currentColor">
            {names.map((name, index) => (
              <tspan key={name} x={0} y={6 + (index - (names.length - 1) / 2) * 20}>
                {name}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </>
  )
}

/** A helper around 0,0: a person in the own sign, an organisation as a box; empty places are dotted. */
export function HelperShape({ helper }: Readonly<{ helper: HelperPlace }>) {
  const { nameLines, under, ring, isSought, sign } = helper
  const isPerson = ring === 'informeel' && !isSought
  const textX = isPerson ? 22 : 0
  const lineCount = nameLines.length + (under === '' ? 0 : 1)
  const top = 5 - (lineCount - 1) * 8.5
  return (
    <>
      <rect
        x={-80}
        y={-34}
        width={160}
        height={68}
        rx={ring === 'formeel' ? 12 : 34}
        fill="var(--picture-paper, #ffffff)"
        stroke="currentColor"
        strokeWidth={isPerson ? 1 : 1.5}
        {...(isSought ? { strokeDasharray: '2 5' } : {})}
      />
      {isPerson && (
        <g transform="translate(-50 0) scale(0.7)">
          <SignShape sign={sign} inside={sign === 'onbekend' ? '?' : ''} />
        </g>
      )}
      <text x={textX} textAnchor="middle" fill="currentColor">
        {nameLines.map((line, index) => (
          <tspan key={line} x={textX} y={top + index * 17} fontSize={14} fontWeight={600}>
            {line}
          </tspan>
        ))}
        {under !== '' && (
          <tspan x={textX} y={top + nameLines.length * 17} fontSize={12.5}>
            {under}
          </tspan>
        )}
      </text>
    </>
  )
}
