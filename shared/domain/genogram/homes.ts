import { drawnSign, gap } from './sizes.ts'
import type { SceneWords, SignPlace } from './shapes.ts'
import type { KinHousehold, Kinship } from '../kinship/kinship.ts'
import { toRoundedOutline } from './picture-paths.ts'
import type { Point, SceneHome } from './picture-shapes.ts'

/** A stretch of an outline: everything of one row that belongs to the home. */
type Band = Readonly<{ left: number; right: number; top: number; bottom: number }>

const titleHeight = 26
const chipHeight = 24
const narrowest = 40

/**
 * Outlines of the homes. An outline is drawn only when it holds no outsider (genogram reference, section
 * 4); else every member carries the letter. `rights` and `bottoms` are how far words and chips reach.
 */
export function toHomes(
  kinship: Kinship,
  signs: readonly SignPlace[],
  words: SceneWords,
): Readonly<{
  homes: readonly SceneHome[]
  rights: readonly number[]
  bottoms: readonly number[]
}> {
  const homes = kinship.households.flatMap((household) => {
    const members = signs.filter(({ person }) => person.householdId === household.id)
    return members.length === 0 ? [] : [toHome(kinship, household, members, signs, words)]
  })
  return {
    homes,
    rights: homes.flatMap(({ chips, titleAt, title }) => [
      titleAt.x + 14 + title.length * drawnSign.underChar,
      ...chips.map(({ x, width }) => x + width / 2),
    ]),
    bottoms: homes.flatMap(({ chips, titleAt }) => [
      titleAt.y + 10,
      ...chips.map(({ y }) => y + chipHeight),
    ]),
  }
}

function toHome(
  kinship: Kinship,
  { id, letter, title }: KinHousehold,
  members: readonly SignPlace[],
  signs: readonly SignPlace[],
  words: SceneWords,
): SceneHome {
  const outsiders = signs.filter(({ person }) => person.householdId !== id)
  const bands = widenForTitle(toBands(members), title)
  const outline = bands.some((band) => outsiders.some((sign) => isInside(sign, band)))
    ? null
    : bands
  const last = bands.at(-1) ?? { left: 0, right: 0, top: 0, bottom: 0 }
  const middle = (last.left + last.right) / 2
  return {
    id,
    letter,
    title,
    d: outline === null ? null : toRoundedOutline(toCorners(outline), 14),
    badges:
      outline === null
        ? members.map(({ x, y }) => ({ x: x - drawnSign.half, y: y - drawnSign.half }))
        : [{ x: last.left + 16, y: last.bottom - 14 }],
    titleAt: { x: last.left + 30, y: last.bottom - 10 },
    chips: toChips(kinship, id, middle, last.bottom + 8, words),
  }
}

/** The name of the home stands in its lowest stretch, which is made wide enough for it. */
function widenForTitle(bands: readonly Band[], title: string): readonly Band[] {
  const last = bands.at(-1)
  if (last === undefined) return bands
  const missing = title.length * drawnSign.underChar + 44 - (last.right - last.left)
  if (missing <= 0) return bands
  const wide = { ...last, left: last.left - missing / 2, right: last.right + missing / 2 }
  return [...bands.slice(0, -1), wide]
}

/** From the top row of the home to its lowest; neighbouring stretches always touch. */
function toBands(members: readonly SignPlace[]): readonly Band[] {
  const rows = [...new Set(members.map(({ row }) => row))].toSorted((a, b) => a - b)
  const own = rows.map((row) => {
    const here = members.filter((sign) => sign.row === row)
    const y = here[0]?.y ?? 0
    return {
      left: Math.min(...here.map(({ x, extent }) => x - extent.left)),
      right: Math.max(...here.map(({ x, extent }) => x + extent.right)),
      top: y - drawnSign.half - gap.homeTop,
      bottom: y + Math.max(...here.map(({ depth }) => depth)) + 8,
    }
  })
  return own.flatMap((band, index) => {
    const next = own[index + 1]
    if (next === undefined) return [{ ...band, bottom: band.bottom + titleHeight }]
    return [band, toBridge(band, next)]
  })
}

/** What joins two rows of a home: where they lie over each other, else the way from one to the other. */
function toBridge(upper: Band, lower: Band): Band {
  const [left, right] = [Math.max(upper.left, lower.left), Math.min(upper.right, lower.right)]
  const [top, bottom] = [upper.bottom, lower.top]
  if (right - left >= narrowest) return { left, right, top, bottom }
  const isLeft = upper.left > lower.left
  return isLeft
    ? { left: lower.right - narrowest, right: upper.left + narrowest, top, bottom }
    : { left: upper.right - narrowest, right: lower.left + narrowest, top, bottom }
}

function isInside({ x, y, depth }: SignPlace, band: Band): boolean {
  const half = drawnSign.half
  return (
    x + half > band.left && x - half < band.right && y + depth > band.top && y - half < band.bottom
  )
}

const toCorners = (bands: readonly Band[]): readonly Point[] => [
  ...bands.flatMap(({ right, top, bottom }) => [
    { x: right, y: top },
    { x: right, y: bottom },
  ]),
  ...bands.toReversed().flatMap(({ left, top, bottom }) => [
    { x: left, y: bottom },
    { x: left, y: top },
  ]),
]

/** A child is drawn once, in the main home; the other home names it on a chip. */
function toChips(
  { stays, persons }: Kinship,
  householdId: string,
  x: number,
  y: number,
  words: SceneWords,
): SceneHome['chips'] {
  const here = stays.filter((stay) => stay.householdId === householdId)
  const patterns = [...new Set(here.map(({ pattern }) => pattern))]
  return patterns.map((pattern, index) => {
    const ids = here.filter((stay) => stay.pattern === pattern).map(({ personId }) => personId)
    const names = persons.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
    const text = words.stay(names, pattern)
    const width = text.length * drawnSign.underChar + 24
    return { x, y: y + index * (chipHeight + 6), width, text }
  })
}
