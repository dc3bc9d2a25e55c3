import type { Point } from './picture-shapes.ts'

type Circle = Readonly<Point & { radius: number }>
/** A line of support, from the helper's box to the family. */
export type SupportEnds = readonly [Point, Point]

/** Room beside a box, so that a line with teeth stays clear of it too. */
const besidePixels = 6
/** Steps of 2 degrees to either side. Further than 28 degrees it would stand at another life domain. */
const turns = Array.from({ length: 14 }, (_, step) => [
  (step + 1) * 0.035,
  (step + 1) * -0.035,
]).flat()

/**
 * Angles turned as little as needed until each is clear, where `hasRoom` between the others; where nothing
 * near is clear, an angle stays as it is. The same input always gives the same angles.
 */
export function turnAside(
  angles: readonly number[],
  isClear: (index: number, angle: number) => boolean,
  hasRoom: (angle: number, other: number) => boolean,
): readonly number[] {
  const turned = [...angles]
  for (const [index, angle] of angles.entries()) {
    if (isClear(index, angle)) continue
    const others = turned.filter((_, other) => other !== index)
    const found = turns
      .map((turn) => angle + turn)
      .find((one) => others.every((other) => hasRoom(one, other)) && isClear(index, one))
    if (found !== undefined) turned[index] = found
  }
  return turned
}

/** Whether a line runs through or along a box, given by its middle and half its size. */
export function isCrossed(
  [from, to]: SupportEnds,
  { x, y, across, down }: Readonly<Point & { across: number; down: number }>,
): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8)
  return Array.from({ length: steps + 1 }, (_, step) => step / Math.max(1, steps)).some(
    (part) =>
      Math.abs(from.x + (to.x - from.x) * part - x) < across + besidePixels &&
      Math.abs(from.y + (to.y - from.y) * part - y) < down + besidePixels,
  )
}

/** From the edge of the helper's box to the edge of the nearest circle. */
export function toEnds(helper: Point, circles: readonly Circle[]): readonly [Point, Point] {
  const nearest = circles.reduce<Circle | null>((found, circle) => {
    const far = (one: Point): number => Math.hypot(one.x - helper.x, one.y - helper.y)
    return found === null || far(circle) < far(found) ? circle : found
  }, null)
  // Without a single home there is nothing to lead to: a line to where the homes would stand.
  const centre = nearest ?? { x: helper.x, y: helper.y + 120, radius: 0 }
  const length = Math.hypot(centre.x - helper.x, centre.y - helper.y) || 1
  const step = { x: (centre.x - helper.x) / length, y: (centre.y - helper.y) / length }
  const box = Math.min(82 / Math.abs(step.x || 1e-9), 40 / Math.abs(step.y || 1e-9))
  const inner = Math.max(box, length - centre.radius - 6)
  return [
    { x: helper.x + step.x * box, y: helper.y + step.y * box },
    { x: helper.x + step.x * inner, y: helper.y + step.y * inner },
  ]
}
