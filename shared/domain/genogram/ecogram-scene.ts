import type {
  PersonSign,
  SupportDirection,
  SupportRing,
  SupportState,
  SupportStrength,
} from '../household-vocabulary.ts'
import { type LineLabel, placeLabels } from './ecogram-labels.ts'
import { isCrossed, toEnds, turnAside } from './ecogram-sight.ts'
import { toPolyline, toZigzag, toBow } from './picture-paths.ts'
import type { Point, SceneLine, SceneText, StrokePattern } from './picture-shapes.ts'
import { wrapWords } from './picture-text.ts'

/** One line of support as it is drawn. */
export type EcogramSupport = Readonly<{
  id: string
  /** The same helper with several supports stands in one place; null is an empty place. */
  helperId: string | null
  name: string
  /** Under the name: the worker of an organisation. */
  under: string
  sign: PersonSign
  ring: SupportRing
  strength: SupportStrength
  direction: SupportDirection
  state: Exclude<SupportState, 'gestopt'>
  /** "haalt Finn op, woensdag", with whom it is for and when it stops. */
  what: string
  /** Place in the order of life domains, from 0; null stands last. */
  domainIndex: number | null
  /** The home it concerns, by its place in the list of homes; null: all of them. */
  homeIndex: number | null
}>

export type HelperPlace = Readonly<{
  id: string
  name: string
  nameLines: readonly string[]
  under: string
  sign: PersonSign
  ring: SupportRing
  isSought: boolean
  x: number
  y: number
}>

export type EcogramScene = Readonly<{
  width: number
  height: number
  /** One circle per home of the plan, with first names. */
  circles: readonly Readonly<{ x: number; y: number; radius: number; names: readonly string[] }>[]
  rings: readonly Readonly<{ x: number; y: number; rx: number; ry: number }>[]
  helpers: readonly HelperPlace[]
  lines: readonly SceneLine[]
  /** Arrow heads, as filled paths. */
  arrows: readonly Readonly<{ id: string; d: string }>[]
  /** Asked, no yes yet: an open dot at the family's end. */
  dots: readonly Readonly<Point & { id: string }>[]
  texts: readonly SceneText[]
  /** How many more there are per ring than it has room for; they are in the list. */
  leftOut: number
}>

const lifeDomains = 14
/** More in one ring cannot be told apart. */
const mostInRing = 12
const rings = { informeel: { rx: 330, ry: 240 }, formeel: { rx: 512, ry: 405 } } as const
/** Organisations stand between the people of their domain, so that lines do not run through people. */
const offsets = { informeel: 0, formeel: 0.7 } as const
/** Half the size of a helper's box. */
const box = { across: 80, down: 34 } as const
/** Least angle between two helpers of a ring, so that their names do not touch. */
const leastAngles = { informeel: 0.6, formeel: 0.36 } as const

/**
 * Puts help around the homes (genogram reference, section 6): people near, organisations further out,
 * at the angle of their life domain, so that the same helper stands in the same place in every version.
 */
export function toEcogramScene(
  homes: readonly (readonly string[])[],
  supports: readonly EcogramSupport[],
  nudges: ReadonlyMap<string, Point> = new Map(),
): EcogramScene {
  const own = toCircles(homes, { x: 0, y: 0 })
  const helpers = placeHelpers(supports, own)
  const shifted = helpers.flatMap(({ places }) => places.map(toShifted(nudges)))
  const { centre, width, height } = toPaper(shifted, own)
  const moved = shifted.map((helper) => ({
    ...helper,
    x: Math.round(helper.x + centre.x),
    y: Math.round(helper.y + centre.y),
  }))
  const circles = toCircles(homes, centre)
  const at = new Map(moved.map((helper) => [helper.id, helper]))
  const drawn = supports.flatMap((support) => {
    const helper = at.get(toHelperId(support))
    return helper === undefined ? [] : [drawSupport(support, helper, circles)]
  })
  return {
    width,
    height,
    circles,
    rings: Object.values(rings).map((ring) => ({ ...centre, ...ring })),
    helpers: moved,
    lines: drawn.map(({ line }) => line),
    arrows: drawn.flatMap(({ arrows }) => arrows),
    dots: drawn.flatMap(({ dots }) => dots),
    texts: placeLabels(
      drawn.map(({ label }) => label),
      [
        ...moved.map(({ x, y }) => ({ x, y, ...box })),
        ...circles.map(({ x, y, radius }) => ({ x, y, across: radius, down: radius })),
      ],
    ),
    leftOut: helpers.reduce((sum, ring) => sum + ring.leftOut, 0),
  }
}

/** People near, and organisations where their lines do not run behind one of them. */
function placeHelpers(supports: readonly EcogramSupport[], own: EcogramScene['circles']) {
  const people = placeRing('informeel', supports, () => true)
  const organisations = placeRing('formeel', supports, (helper) =>
    supports
      .filter((support) => toHelperId(support) === helper.id)
      .map((support) => toEnds(helper, toOwn(support, own)))
      .every((ends) => !people.places.some((person) => isCrossed(ends, { ...person, ...box }))),
  )
  return [people, organisations]
}

const toShifted =
  (nudges: ReadonlyMap<string, Point>) =>
  (helper: HelperPlace): HelperPlace => {
    const shift = nudges.get(helper.id)
    return { ...helper, x: helper.x + (shift?.x ?? 0), y: helper.y + (shift?.y ?? 0) }
  }

/** Paper just large enough, and where the middle of the rings stands on it. */
function toPaper(
  helpers: readonly HelperPlace[],
  circles: EcogramScene['circles'],
): Readonly<{ centre: Point; width: number; height: number }> {
  const boxes = [
    ...helpers.map(({ x, y }) => ({ x, y, across: 96, down: 50 })),
    ...circles.map(({ x, y, radius }) => ({ x, y, across: radius + 16, down: radius + 16 })),
  ]
  const left = Math.min(0, ...boxes.map(({ x, across }) => x - across))
  const top = Math.min(0, ...boxes.map(({ y, down }) => y - down))
  const right = Math.max(0, ...boxes.map(({ x, across }) => x + across))
  const bottom = Math.max(0, ...boxes.map(({ y, down }) => y + down))
  return {
    centre: { x: Math.round(-left), y: Math.round(-top) },
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  }
}

const toHelperId = ({ helperId, id }: EcogramSupport): string => helperId ?? id

function placeRing(
  ring: SupportRing,
  supports: readonly EcogramSupport[],
  isInSight: (place: HelperPlace) => boolean,
): Readonly<{ places: readonly HelperPlace[]; leftOut: number }> {
  const inRing = supports.filter((support) => support.ring === ring)
  const first = new Map(inRing.toReversed().map((support) => [toHelperId(support), support]))
  const all = [...first.values()].toSorted(
    (a, b) => domainOf(a) - domainOf(b) || inRing.indexOf(a) - inRing.indexOf(b),
  )
  const shown = all.slice(0, mostInRing)
  const { rx, ry } = rings[ring]
  const toPoint = (angle: number): Point => ({ x: Math.sin(angle) * rx, y: -Math.cos(angle) * ry })
  const toPlace = (support: EcogramSupport, angle: number): HelperPlace => ({
    id: toHelperId(support),
    name: support.name,
    nameLines: wrapWords(support.name, 18),
    under: support.under,
    sign: support.sign,
    ring,
    isSought: support.state === 'gezocht',
    ...toPoint(angle),
  })
  const wanted = shown.map(
    (support) => ((domainOf(support) + offsets[ring]) / (lifeDomains + 1)) * 2 * Math.PI,
  )
  const angles = turnAside(
    spread(wanted, leastAngles[ring]),
    (index, angle) =>
      shown.slice(index, index + 1).every((support) => isInSight(toPlace(support, angle))),
    (angle, other) => isBeside(toPoint(angle), toPoint(other)),
  )
  return {
    leftOut: all.length - shown.length,
    places: shown.map((support, index) => toPlace(support, angles[index] ?? 0)),
  }
}

/** Whether the boxes at two places leave each other some room. */
const isBeside = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) > 2.3 * box.across || Math.abs(one.y - other.y) > 2.5 * box.down

/** The circles that a support may lead to. */
function toOwn(
  { homeIndex }: EcogramSupport,
  circles: EcogramScene['circles'],
): EcogramScene['circles'] {
  const own = homeIndex === null ? undefined : circles[homeIndex]
  return own === undefined ? circles : [own]
}

const domainOf = ({ domainIndex }: EcogramSupport): number => domainIndex ?? lifeDomains

/** Ascending angles, pushed apart as little as needed; the circle closes with the same distance. */
function spread(angles: readonly number[], least: number): readonly number[] {
  const apart = Math.min(least, (2 * Math.PI) / Math.max(1, angles.length))
  const pushed: number[] = []
  for (const angle of angles) pushed.push(Math.max(angle, (pushed.at(-1) ?? -Infinity) + apart))
  const over = (pushed.at(-1) ?? 0) - ((pushed[0] ?? 0) + 2 * Math.PI - apart)
  if (over <= 0) return pushed
  // Too far round: pull the last ones back, from the end.
  const pulled: number[] = []
  let most = (pushed.at(-1) ?? 0) - over
  for (const angle of pushed.toReversed()) {
    const place = Math.min(angle, most)
    pulled.push(place)
    most = place - apart
  }
  return pulled.toReversed()
}

function toCircles(homes: readonly (readonly string[])[], centre: Point): EcogramScene['circles'] {
  const sizes = homes.map((names) => 40 + Math.max(1, names.length) * 11)
  const height = sizes.reduce((sum, radius) => sum + radius * 2, 0) + (homes.length - 1) * 18
  // Under each other: beside each other, the lines from one side would run through the nearest home.
  let top = centre.y - height / 2
  return homes.map((names, index) => {
    const radius = sizes[index] ?? 50
    const y = top + radius
    top += radius * 2 + 18
    return { x: centre.x, y: Math.round(y), radius, names }
  })
}

type DrawnSupport = Readonly<{
  line: SceneLine
  arrows: EcogramScene['arrows']
  dots: EcogramScene['dots']
  label: LineLabel
}>

const looks: Record<SupportStrength, Readonly<{ pattern: StrokePattern; width: number }>> = {
  sterk: { pattern: 'solid', width: 3.5 },
  gewoon: { pattern: 'solid', width: 1.5 },
  broos: { pattern: 'dashed', width: 1.5 },
  spanning: { pattern: 'solid', width: 1.5 },
}

function drawSupport(
  support: EcogramSupport,
  helper: HelperPlace,
  circles: EcogramScene['circles'],
): DrawnSupport {
  const { id, strength, direction, state, what } = support
  const [from, to] = toEnds(helper, toOwn(support, circles))
  const way = strength === 'spanning' ? toZigzag(toBow(from, to, 0, 30), 0.1, 0.9) : [from, to]
  const isWaiting = state !== 'loopt'
  return {
    line: {
      id: `support-${id}`,
      d: toPolyline(way),
      pattern: state === 'gezocht' ? 'dotted' : looks[strength].pattern,
      width: looks[strength].width,
      look: 'support',
    },
    arrows: [
      ...(direction !== 'vraagt' && !isWaiting ? [{ id: `to-${id}`, d: toArrow(from, to) }] : []),
      ...(direction !== 'geeft' && !isWaiting ? [{ id: `from-${id}`, d: toArrow(to, from) }] : []),
    ],
    dots: isWaiting ? [{ id: `dot-${id}`, ...to }] : [],
    label: {
      id,
      lines: wrapWords(what, 20),
      from,
      to,
      best: helper.ring === 'formeel' ? 0.3 : 0.42,
    },
  }
}

function toArrow(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const step = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const back = { x: to.x - step.x * 12, y: to.y - step.y * 12 }
  const corner = (side: number): Point => ({
    x: back.x - step.y * 5 * side,
    y: back.y + step.x * 5 * side,
  })
  return `${toPolyline([corner(1), to, corner(-1)])}Z`
}
