import type { Point } from './picture-shapes.ts'

const show = (value: number): string => String(Math.round(value * 10) / 10)
const toXY = ({ x, y }: Point): string => `${show(x)} ${show(y)}`

/** Straight pieces through the points. */
export const toPolyline = (points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${toXY(point)}`).join('')

/** A closed outline along horizontal and vertical pieces, with its corners rounded off. */
export function toRoundedOutline(points: readonly Point[], radius: number): string {
  const corners = points.filter((point, index) => {
    const [before, after] = [points.at(index - 1), points[(index + 1) % points.length]]
    if (before === undefined || after === undefined) return false
    const isStraight =
      (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y)
    return !isStraight
  })
  const pieces = corners.map((point, index) => {
    const before = corners.at(index - 1) ?? point
    const after = corners[(index + 1) % corners.length] ?? point
    const into = toward(point, before, radius)
    const out = toward(point, after, radius)
    return `${index === 0 ? 'M' : 'L'}${toXY(into)}Q${toXY(point)} ${toXY(out)}`
  })
  return `${pieces.join('')}Z`
}

function toward(from: Point, to: Point, most: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const step = length === 0 ? 0 : Math.min(most, length / 2) / length
  return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step }
}

/** Points along a gentle bow from one point to another; `bend` in pixels, to the left of the way. */
export function toBow(from: Point, to: Point, bend: number, steps = 24): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const aside = { x: (to.y - from.y) / length, y: -(to.x - from.x) / length }
  return Array.from({ length: steps + 1 }, (_, index) => {
    const part = index / steps
    const out = 4 * part * (1 - part) * bend
    return {
      x: from.x + (to.x - from.x) * part + aside.x * out,
      y: from.y + (to.y - from.y) * part + aside.y * out,
    }
  })
}

/** The same way, a fixed distance to the left of it. */
export function toParallel(points: readonly Point[], distance: number): readonly Point[] {
  return points.map((point, index) => {
    const before = points[Math.max(0, index - 1)] ?? point
    const after = points[Math.min(points.length - 1, index + 1)] ?? point
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
    return {
      x: point.x + ((after.y - before.y) / length) * distance,
      y: point.y - ((after.x - before.x) / length) * distance,
    }
  })
}

/** The same way in a zigzag between `from` and `to`, as parts of the whole. */
export const toZigzag = (points: readonly Point[], from = 0, to = 1): readonly Point[] => {
  const [left, right] = [toParallel(points, 5), toParallel(points, -5)]
  const last = points.length - 1
  return points.map((point, index) => {
    const part = index / last
    if (part <= from || part >= to || index === 0 || index === last) return point
    return (index % 2 === 0 ? left[index] : right[index]) ?? point
  })
}
