import { type Extent, toPlaces } from './places.ts'
import { toHomes } from './homes.ts'
import { toFamilyLines } from './lines.ts'
import { drawnSign, gap } from './sizes.ts'
import { wrapWords } from './picture-text.ts'
import type { SceneHome, SceneLine, SceneMark, SceneText } from './picture-shapes.ts'
import type { KinPerson, Kinship } from '../kinship/kinship.ts'
import type { SceneWords, SignPlace } from './shapes.ts'

/** Everything of a genogram at its place, in pixels, from 0 to width and height. */
export type GenogramScene = Readonly<{
  width: number
  height: number
  signs: readonly SignPlace[]
  lines: readonly SceneLine[]
  marks: readonly SceneMark[]
  texts: readonly SceneText[]
  homes: readonly SceneHome[]
}>

type Rows = readonly (readonly string[])[]

/**
 * Puts a household at its places: rows and their order are given, nudges shift people by hand as far as
 * their neighbours leave room. `kinship` is sound and drawable (see `toDrawnKinship`).
 */
export function toGenogramScene(
  kinship: Kinship,
  rows: Rows,
  words: SceneWords,
  nudges: ReadonlyMap<string, number> = new Map(),
): GenogramScene {
  const singles = new Set(
    kinship.unions
      .filter(({ id, partnerIds }) => partnerIds.length === 1 && hasChildren(kinship, id))
      .flatMap(({ partnerIds }) => partnerIds),
  )
  const people = new Map(
    kinship.persons.map((person) => [person.id, toUnplaced(person, singles.has(person.id), words)]),
  )
  const places = nudge(rows, people, findPlaces(kinship, rows, people, words), nudges)
  const signs = placeSigns(rows, people, places)
  const at = new Map(signs.map((sign) => [sign.person.id, sign]))
  const family = toFamilyLines(kinship, at, words)
  const homes = toHomes(kinship, signs, words)
  const right = Math.max(0, ...signs.map(({ x, extent }) => x + extent.right), ...homes.rights)
  const bottom = Math.max(0, ...signs.map(({ y, depth }) => y + depth), ...homes.bottoms)
  return {
    width: right + gap.edge,
    height: bottom + gap.edge,
    signs,
    homes: homes.homes,
    ...family,
  }
}

const hasChildren = ({ childLinks }: Kinship, id: string): boolean =>
  childLinks.some(({ unionId }) => unionId === id)

type Unplaced = Omit<SignPlace, 'x' | 'y' | 'row'>

function toUnplaced(person: KinPerson, isSingleParent: boolean, words: SceneWords): Unplaced {
  const nameLines = wrapWords(person.name === '' ? words.nameless : person.name, 14)
  const under = words.under(person)
  const labelSide = isSingleParent ? 'right' : 'below'
  const width = Math.max(
    ...nameLines.map((line) => line.length * drawnSign.nameChar),
    under.length * drawnSign.underChar,
  )
  const half = Math.max(drawnSign.half + gap.beside, width / 2 + gap.beside)
  const lines = nameLines.length * drawnSign.nameLine + (under === '' ? 0 : drawnSign.underLine)
  return {
    person,
    labelSide,
    nameLines,
    under,
    extent:
      labelSide === 'right'
        ? { left: drawnSign.half + gap.beside, right: drawnSign.half + 16 + width }
        : { left: half, right: half },
    depth: labelSide === 'right' ? drawnSign.half + 8 : drawnSign.half + 8 + lines,
  }
}

function findPlaces(
  kinship: Kinship,
  rows: Rows,
  people: ReadonlyMap<string, Unplaced>,
  words: SceneWords,
): ReadonlyMap<string, number> {
  const homeOf = new Map(kinship.persons.map(({ id, householdId }) => [id, householdId]))
  return toPlaces({
    rows,
    extents: new Map([...people].map(([id, { extent }]) => [id, extent])),
    apart: (left, right) => {
      const union = kinship.unions.find(
        ({ partnerIds }) => partnerIds.includes(left) && partnerIds.includes(right),
      )
      const label = wrapWords(union === undefined ? '' : words.union(union), 17)
      const widest = Math.max(0, ...label.map((line) => line.length * drawnSign.underChar))
      const between = homeOf.get(left) === homeOf.get(right) ? 0 : gap.homes
      const own = (people.get(left)?.extent.right ?? 0) + (people.get(right)?.extent.left ?? 0)
      return Math.max(widest === 0 ? 0 : widest + 2 * drawnSign.half + 24, own + between)
    },
    families: kinship.unions.map(({ id, partnerIds }) => ({
      partners: partnerIds,
      children: kinship.childLinks
        .filter(({ unionId }) => unionId === id)
        .map(({ childId }) => childId),
    })),
  })
}

/** Shifts by hand, as far as neither neighbour is overlapped: rows and order stay. */
function nudge(
  rows: Rows,
  people: ReadonlyMap<string, Unplaced>,
  places: ReadonlyMap<string, number>,
  nudges: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const nudged = new Map(places)
  const extent = (id: string, side: keyof Extent): number => people.get(id)?.extent[side] ?? 0
  for (const row of rows) {
    row.forEach((id, index) => {
      const [before, after] = [row[index - 1], row[index + 1]]
      const x = (places.get(id) ?? 0) + (nudges.get(id) ?? 0)
      const least =
        before === undefined
          ? -Infinity
          : (nudged.get(before) ?? 0) + extent(before, 'right') + extent(id, 'left')
      const afterX = (places.get(after ?? '') ?? 0) + Math.max(0, nudges.get(after ?? '') ?? 0)
      const most =
        after === undefined ? Infinity : afterX - extent(after, 'left') - extent(id, 'right')
      nudged.set(id, Math.max(least, Math.min(most, x)))
    })
  }
  const left = Math.min(...[...nudged].map(([id, x]) => x - extent(id, 'left')))
  return new Map([...nudged].map(([id, x]) => [id, Math.round(x - left + gap.edge)]))
}

function placeSigns(
  rows: Rows,
  people: ReadonlyMap<string, Unplaced>,
  places: ReadonlyMap<string, number>,
): readonly SignPlace[] {
  const signs: SignPlace[] = []
  let y = gap.edge + gap.homeTop + drawnSign.half
  rows.forEach((ids, row) => {
    const found = ids.flatMap((id) => people.get(id) ?? [])
    for (const one of found) signs.push({ ...one, x: places.get(one.person.id) ?? 0, y, row })
    y += Math.max(0, ...found.map(({ depth }) => depth)) + gap.rows + drawnSign.half
  })
  return signs
}
