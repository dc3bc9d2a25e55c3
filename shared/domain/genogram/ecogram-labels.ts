import type { Point, SceneText } from './picture-shapes.ts'

/** Words that belong to a line, and the two ends of that line. */
export type LineLabel = Readonly<{
  id: string
  lines: readonly string[]
  from: Point
  to: Point
  /** Where on the line they stand best: 0 at `from`, 1 at `to`. */
  best: number
}>

/** Something that words must not cover; x and y are its middle, `across` and `down` half its size. */
export type Obstacle = Readonly<{ x: number; y: number; across: number; down: number }>

/** Of letters of 12.5 px; an estimate, because a scene is made without a screen. */
const letterWidth = 6.2
const lineHeight = 14
const room = 3
/** From the best place outwards: near its own line, words are still read with it. */
const steps = [0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.34, 0.44]

/**
 * Puts every label on its own line, where it covers no sign and no other label; where no place is free, at
 * the place that covers least.
 */
export function placeLabels(
  labels: readonly LineLabel[],
  obstacles: readonly Obstacle[],
): readonly SceneText[] {
  const taken: Obstacle[] = [...obstacles]
  return labels.map((label) => {
    const places = steps.map((step) => toBox(label, label.best + step))
    const covered = places.map((place) => sum(taken.map((other) => overlapOf(place, other))))
    const least = Math.min(...covered)
    const place = places[covered.indexOf(least)] ?? toBox(label, label.best)
    taken.push(place)
    const { id, lines } = label
    // The baseline of the first line, so that the lines together stand around the place.
    const y = place.y - place.down + lineHeight - room / 2
    return { id: `what-${id}`, x: place.x, y, anchor: 'middle', lines }
  })
}

function toBox({ lines, from, to }: LineLabel, part: number): Obstacle {
  const longest = Math.max(0, ...lines.map((line) => line.length))
  return {
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
    across: (longest * letterWidth) / 2 + room,
    down: (lines.length * lineHeight) / 2 + room,
  }
}

/** Square pixels that two boxes share; 0 when they do not touch. */
function overlapOf(one: Obstacle, other: Obstacle): number {
  const wide = sharedOf(one.x - other.x, one.across, other.across)
  const high = sharedOf(one.y - other.y, one.down, other.down)
  return wide > 0 && high > 0 ? wide * high : 0
}

/** How much two stretches of these half lengths share when their middles are so far apart; below 0: nothing. */
const sharedOf = (apart: number, half: number, otherHalf: number): number =>
  Math.min(half + otherHalf - Math.abs(apart), 2 * half, 2 * otherHalf)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
