import type {
  SceneHome,
  SceneLine,
  SceneText,
  StrokePattern,
} from '../../../../shared/domain/genogram/picture-shapes.ts'
import styles from './picture.module.css'

const dashes: Readonly<Record<StrokePattern, string | undefined>> = {
  solid: undefined,
  dashed: '7 5',
  dotted: '2 5',
  longDash: '15 8',
  fineDot: '1 4',
}

/** Attributes of a stroke; patterns and not colours tell lines apart. */
export const toStroke = (pattern: StrokePattern, width: number) => ({
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: pattern === 'fineDot' ? 1.5 : width,
  ...(dashes[pattern] === undefined ? {} : { strokeDasharray: dashes[pattern] }),
  ...(pattern === 'dotted' || pattern === 'fineDot' ? { strokeLinecap: 'round' as const } : {}),
})

/** Lines of a picture. */
export function SceneLines({ lines }: Readonly<{ lines: readonly SceneLine[] }>) {
  return (
    <>
      {lines.map(({ id, d, pattern, width, look }) => (
        <path key={id} d={d} {...toStroke(pattern, width)} className={styles[look]} />
      ))}
    </>
  )
}

/** Words beside lines, with a halo so that they stay readable over a line. */
export function SceneTexts({ texts }: Readonly<{ texts: readonly SceneText[] }>) {
  return (
    <>
      {texts.map(({ id, x, y, anchor, lines }) => (
        <text
          key={id}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={12.5}
          fill="currentColor"
          stroke="var(--picture-paper, #ffffff)"
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {lines.map((line, index) => (
            <tspan key={line} x={x} dy={index === 0 ? 0 : 14}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  )
}

/** Outlines of homes with letter, name and chips. The tint is only decoration: print has the letter. */
export function SceneHomes({ homes }: Readonly<{ homes: readonly SceneHome[] }>) {
  return (
    <>
      {homes.map((home) => (
        <g key={home.id} data-home={home.id}>
          {home.d !== null && (
            <path
              d={home.d}
              className={styles.home}
              fill="#fdf3e4"
              stroke="#947035"
              strokeWidth={1.5}
              strokeDasharray="6 4"
            />
          )}
          {home.chips.map((chip) => (
            <g key={chip.text}>
              <rect
                x={chip.x - chip.width / 2}
                y={chip.y}
                width={chip.width}
                height={24}
                rx={12}
                fill="var(--picture-paper, #ffffff)"
                stroke="currentColor"
                strokeDasharray="1.5 3"
              />
              <text
                x={chip.x}
                y={chip.y + 16}
                textAnchor="middle"
                fontSize={12.5}
                fill="currentColor"
              >
                {chip.text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </>
  )
}

/** Letters and names of homes; drawn last, over the signs where the outline had to be left out. */
export function HomeBadges({ homes }: Readonly<{ homes: readonly SceneHome[] }>) {
  return (
    <>
      {homes.map(({ id, letter, title, d, badges, titleAt }) => (
        <g key={id} className={styles.badge} fill="#614307">
          {badges.map(({ x, y }) => (
            <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
              <circle r={9} fill="var(--picture-paper, #ffffff)" stroke="currentColor" />
              <text y={4} textAnchor="middle" fontSize={12} fontWeight={600}>
                {letter}
              </text>
            </g>
          ))}
          {d !== null && (
            <text x={titleAt.x} y={titleAt.y} fontSize={12.5} fontWeight={600}>
              {title}
            </text>
          )}
        </g>
      ))}
    </>
  )
}
