import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/use-format.ts'
import { timelineLanes, type TimelineMark } from './timeline-marks.ts'
import styles from './register.module.css'

type TimelinePictureProps = Readonly<{ marks: readonly TimelineMark[] }>

const width = 960
const left = 150
const right = 930
const laneHeight = 34
const top = 14
const bottom = top + timelineLanes.length * laneHeight
const mostTicks = 6

/** Every fact as a mark on the line of its kind, from the first day to the last. */
export function TimelinePicture({ marks }: TimelinePictureProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [from, to] = [marks.at(0)?.at ?? 0, marks.at(-1)?.at ?? 0]
  const label = t('register.timeline.label', {
    count: marks.length,
    from: format.fullDay(from),
    to: format.fullDay(to),
  })
  const toX = (at: number): number =>
    from === to ? right : left + 10 + ((at - from) / (to - from)) * (right - left - 10)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn inline: an <img> cannot take the colours of the theme
    <svg
      className={styles.timeline}
      viewBox={`0 0 ${width} ${bottom + 26}`}
      role="img"
      aria-label={label}
    >
      {timelineLanes.map((lane, at) => (
        <g key={lane}>
          <path className={styles.grid} d={`M${left} ${toY(at)}H${right}`} />
          <text className={styles.lane} x="0" y={toY(at) + 5}>
            {t(`register.timeline.lane.${lane}`)}
          </text>
        </g>
      ))}
      {toTicks(from, to).map((at) => (
        <g key={at}>
          <path className={styles.grid} d={`M${toX(at)} ${top}V${bottom}`} />
          <text className={styles.day} x={toX(at)} y={bottom + 20} textAnchor={toAnchor(at, to)}>
            {format.shortDay(at)}
          </text>
        </g>
      ))}
      {marks.map(({ n, lane, at }) => (
        <circle
          key={n}
          className={styles[lane]}
          cx={toX(at)}
          cy={toY(timelineLanes.indexOf(lane))}
          r="6"
        />
      ))}
    </svg>
  )
}

const toY = (lane: number): number => top + (lane + 0.5) * laneHeight

/** The last day stands at the edge of the picture. */
const toAnchor = (at: number, to: number): 'end' | 'middle' => (at === to ? 'end' : 'middle')

/** A few days between the first and the last, with the same time between them. */
function toTicks(from: number, to: number): readonly number[] {
  if (from === to) return [to]
  return Array.from(
    { length: mostTicks },
    (_, index) => from + ((to - from) * index) / (mostTicks - 1),
  )
}
