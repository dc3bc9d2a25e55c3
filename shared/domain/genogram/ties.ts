import type { TieQuality } from '../household-vocabulary.ts'
import { drawnSign } from './sizes.ts'
import type { SignPlace } from './shapes.ts'
import { toBow, toParallel, toPolyline, toZigzag } from './picture-paths.ts'
import type { Point, SceneLine, StrokePattern } from './picture-shapes.ts'

/** How one person sees a tie between two. */
export type KinTie = Readonly<{
  id: string
  oneId: string
  otherId: string
  quality: TieQuality
  seenById: string
  on: string | null
  words: string
}>

/**
 * The lines of ties as one person sees them (genogram reference, section 5), in bows beside the family
 * lines. `gewoon` is the default and has no line. The view of one person only: never added up.
 */
export function toTieLines(
  ties: readonly KinTie[],
  seenById: string,
  signs: readonly SignPlace[],
): readonly SceneLine[] {
  const at = new Map(signs.map((sign) => [sign.person.id, sign]))
  return ties
    .filter((tie) => tie.seenById === seenById)
    .flatMap(({ id, oneId, otherId, quality }) => {
      const [one, other] = [at.get(oneId), at.get(otherId)]
      if (one === undefined || other === undefined || one === other) return []
      return toStrokes(quality, toWay(one, other)).map(({ points, pattern }, index) => ({
        id: `tie-${id}-${index}`,
        d: toPolyline(points),
        pattern,
        width: 2,
        look: 'tie' as const,
      }))
    })
}

/** From edge to edge of the signs, bent away from the family lines. */
function toWay(one: SignPlace, other: SignPlace): readonly Point[] {
  const [from, to] = one.x <= other.x ? [one, other] : [other, one]
  const bow = toBow(from, to, from.row === to.row ? 62 : 26, 40)
  const away = (point: Point, sign: SignPlace): boolean =>
    Math.hypot(point.x - sign.x, point.y - sign.y) > drawnSign.half + 10
  return bow.filter((point) => away(point, from) && away(point, to))
}

type Stroke = Readonly<{ points: readonly Point[]; pattern: StrokePattern }>

function toStrokes(quality: TieQuality, way: readonly Point[]): readonly Stroke[] {
  const solid = (points: readonly Point[]): Stroke => ({ points, pattern: 'solid' })
  const middle = Math.floor(way.length / 2)
  switch (quality) {
    case 'gewoon':
      return []
    case 'hecht':
      return [solid(toParallel(way, 3)), solid(toParallel(way, -3))]
    case 'afstandelijk':
      return [{ points: way, pattern: 'longDash' }]
    case 'gespannen':
      return [solid(toZigzag(way))]
    case 'wisselend':
      return [solid(toParallel(way, 6)), solid(toParallel(way, -6)), solid(toZigzag(way, 0.3, 0.7))]
    case 'verbroken':
      return [
        solid(way.slice(0, middle - 2)),
        solid(way.slice(middle + 3)),
        solid(toCross(way, middle - 3)),
        solid(toCross(way, middle + 3)),
      ]
    case 'hersteld':
      return [
        solid(way.slice(0, middle - 1)),
        solid(way.slice(middle + 2)),
        solid(toRing(way[middle])),
      ]
  }
}

/** A short bar across the way. */
const toCross = (way: readonly Point[], index: number): readonly Point[] =>
  [toParallel(way, 8)[index], toParallel(way, -8)[index]].filter((point) => point !== undefined)

function toRing(centre: Point | undefined): readonly Point[] {
  if (centre === undefined) return []
  return Array.from({ length: 17 }, (_, index) => ({
    x: centre.x + Math.cos((index / 8) * Math.PI) * 6,
    y: centre.y + Math.sin((index / 8) * Math.PI) * 6,
  }))
}

/** The line of a tie in a box of 72 by 48 pixels, for the legend. */
export const toTieSample = (quality: TieQuality): readonly SceneLine[] =>
  toStrokes(quality, toBow({ x: 4, y: 24 }, { x: 68, y: 24 }, 0, 14)).map(
    ({ points, pattern }, index) => ({
      id: `sample-${index}`,
      d: toPolyline(points),
      pattern,
      width: 2.5,
      look: 'tie',
    }),
  )
