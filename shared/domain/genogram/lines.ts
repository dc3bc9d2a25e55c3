import type { KinChildLink, Kinship, KinUnion } from '../kinship/kinship.ts'
import { drawnSign, gap } from './sizes.ts'
import type { SceneWords, SignPlace } from './shapes.ts'
import { toPolyline } from './picture-paths.ts'
import type { Point, SceneLine, SceneMark, SceneText, StrokePattern } from './picture-shapes.ts'
import { wrapWords } from './picture-text.ts'

type Signs = ReadonlyMap<string, SignPlace>
type Drawn = Readonly<{
  lines: readonly SceneLine[]
  marks: readonly SceneMark[]
  texts: readonly SceneText[]
}>

const half = drawnSign.half
/** Bars of different families in one row stand this much apart, or half-siblings read as full ones. */
const levelStep = 9

/** Lines between partners, bars and lines to children, slashes, and the words beside them. */
export function toFamilyLines(kinship: Kinship, signs: Signs, words: SceneWords): Drawn {
  const levels = new Map<number, number>()
  const singles = new Map<string, number>()
  const parts = kinship.unions.map((union) => {
    const links = kinship.childLinks.filter(({ unionId }) => unionId === union.id)
    const children = links.flatMap((link) => toChild(signs, link))
    const partners = union.partnerIds.flatMap((id) => signs.get(id) ?? [])
    const row = children[0]?.sign.row ?? -1
    const level = levels.get(row) ?? 0
    if (children.length > 0) levels.set(row, level + 1)
    const single = partners.length === 1 ? (partners[0]?.person.id ?? '') : ''
    const nth = singles.get(single) ?? 0
    if (single !== '' && children.length > 0) singles.set(single, nth + 1)
    const joined = joinPartners(union, partners, signs, level, nth, children.length > 0, words)
    return [joined.drawn, hangChildren(union, joined.from, children, level, words)]
  })
  const all = parts.flat()
  return {
    lines: all.flatMap(({ lines }) => lines),
    marks: all.flatMap(({ marks }) => marks),
    texts: all.flatMap(({ texts }) => texts),
  }
}

type Child = Readonly<{ link: KinChildLink; sign: SignPlace }>

function toChild(signs: Signs, link: KinChildLink): readonly Child[] {
  const sign = signs.get(link.childId)
  return sign === undefined ? [] : [{ link, sign }]
}

const unionPatterns = {
  huwelijk: 'solid',
  partnerschap: 'solid',
  samenwonend: 'dashed',
  lat: 'dotted',
  ouders: 'fineDot',
} as const satisfies Record<KinUnion['kind'], StrokePattern>

const nothing: Drawn = { lines: [], marks: [], texts: [] }

/** The line between partners, and the point from which the children hang; null without partners. */
function joinPartners(
  union: KinUnion,
  partners: readonly SignPlace[],
  signs: Signs,
  level: number,
  nth: number,
  hasChildren: boolean,
  words: SceneWords,
): Readonly<{ from: Point | null; drawn: Drawn }> {
  const [one, other] = partners.toSorted((a, b) => a.x - b.x)
  if (one === undefined) return { from: null, drawn: nothing }
  if (other === undefined) {
    // A second line from one parent starts beside the first, or the children read as full siblings.
    const aside = nth === 0 ? 0 : Math.ceil(nth / 2) * 10 * (nth % 2 === 1 ? 1 : -1)
    return { from: { x: one.x + aside, y: one.y + half }, drawn: nothing }
  }
  const isBeside = ![...signs.values()].some(
    ({ row, x }) => row === one.row && x > one.x && x < other.x,
  )
  const way = isBeside || one.row !== other.row ? toStraight(one, other) : toArc(one, other, level)
  const middle = readMiddle(way)
  return {
    from: middle,
    drawn: {
      lines: [
        {
          id: `union-${union.id}`,
          d: toPolyline(way),
          pattern: unionPatterns[union.kind],
          width: 2,
          look: 'family',
        },
        ...toSlashes(union, way, middle, hasChildren),
      ],
      marks: [],
      texts: toUnionTexts(union, words, middle, way.length > 2),
    },
  }
}

/** Above the line, or on one line when the partners are joined under the names of their row. */
function toUnionTexts(
  union: KinUnion,
  words: SceneWords,
  middle: Point,
  isUnder: boolean,
): Drawn['texts'] {
  const label = wrapWords(words.union(union), 17)
  if (label.length === 0) return []
  const y = isUnder ? middle.y - 6 : middle.y - 14 - (label.length - 1) * 14
  const lines = isUnder ? [label.join(' ')] : label
  return [{ id: `union-text-${union.id}`, x: middle.x, y, anchor: 'middle', lines }]
}

const toStraight = (one: SignPlace, other: SignPlace): readonly Point[] => [
  { x: one.x + half, y: one.y },
  { x: other.x - half, y: other.y },
]

/** Under the names of the row, for partners who do not stand side by side. */
function toArc(one: SignPlace, other: SignPlace, level: number): readonly Point[] {
  const lane = one.y + Math.max(one.depth, other.depth) + 14 + level * levelStep
  const [left, right] = [one.x + one.extent.right - 5, other.x - other.extent.left + 5]
  return [
    { x: one.x + half, y: one.y + 10 },
    { x: left, y: one.y + 10 },
    { x: left, y: lane },
    { x: right, y: lane },
    { x: right, y: other.y + 10 },
    { x: other.x - half, y: other.y + 10 },
  ]
}

function readMiddle(way: readonly Point[]): Point {
  const [from, to] = way.length > 2 ? [way[2], way[3]] : [way[0], way[1]]
  return {
    x: ((from?.x ?? 0) + (to?.x ?? 0)) / 2,
    y: ((from?.y ?? 0) + (to?.y ?? 0)) / 2,
  }
}

const slashCounts = { uitElkaar: 1, scheidingLoopt: 1, gescheiden: 2, overleden: 0 } as const

/** Beside the middle when children hang there, so that the slash cuts the line of the partners only. */
function toSlashes(
  { id, end }: KinUnion,
  way: readonly Point[],
  middle: Point,
  hasChildren: boolean,
): readonly SceneLine[] {
  const count = end === null ? 0 : slashCounts[end]
  const edge = way.length > 2 ? (way[3]?.x ?? middle.x) : (way[1]?.x ?? middle.x)
  const x = hasChildren ? (middle.x + edge) / 2 : middle.x
  return Array.from({ length: count }, (_, index) => {
    const at = x + (index - (count - 1) / 2) * 10
    return {
      id: `slash-${id}-${index}`,
      d: toPolyline([
        { x: at - 5, y: middle.y - 12 },
        { x: at + 5, y: middle.y + 12 },
      ]),
      pattern: 'solid',
      width: 2,
      look: 'family',
    }
  })
}

const childPatterns = {
  geboorte: 'solid',
  adoptie: 'dashed',
  pleegkind: 'dotted',
} as const satisfies Record<KinChildLink['kind'], StrokePattern>

function hangChildren(
  union: KinUnion,
  from: Point | null,
  children: readonly Child[],
  level: number,
  words: SceneWords,
): Drawn {
  const [first] = children
  if (first === undefined) return nothing
  const bar = first.sign.y - half - 22 - (level % 4) * levelStep
  const ends = toEnds(children, bar)
  const xs = [...ends.map(({ at }) => at), ...(from === null ? [] : [from.x])]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const down: readonly Point[] = from === null ? [] : [from, { x: from.x, y: bar }]
  const across: readonly Point[] = [
    { x: left, y: bar },
    { x: right, y: bar },
  ]
  const lines: SceneLine[] = []
  const draw = (id: string, way: readonly Point[], pattern: StrokePattern = 'solid'): void =>
    void lines.push({ id, d: toPolyline(way), pattern, width: 2, look: 'family' })
  if (down.length > 0) draw(`down-${union.id}`, down, readOnly(children))
  if (right > left) draw(`bar-${union.id}`, across)
  for (const { link, sign, at } of ends)
    draw(
      `child-${link.id}`,
      [
        { x: at, y: bar },
        { x: sign.x, y: sign.y - half },
      ],
      childPatterns[link.kind],
    )
  for (const way of toTwinBars(ends, bar)) draw(`twins-${union.id}-${way[0]?.x ?? 0}`, way)
  return { lines, marks: [], texts: ends.flatMap((end) => toChildText(end, bar, words)) }
}

/** One adopted or foster child hangs on a line of one pattern, all the way down. */
const readOnly = (children: readonly Child[]): StrokePattern =>
  children.length === 1 && children[0] !== undefined
    ? childPatterns[children[0].link.kind]
    : 'solid'

type End = Child & Readonly<{ at: number }>

/** Where each child's line leaves the bar: its own place, or for twins the middle of the twins. */
function toEnds(children: readonly Child[], bar: number): readonly End[] {
  return children
    .filter(({ sign }) => sign.y > bar)
    .map((child) => {
      const { twinId } = child.link
      const twins =
        twinId === null ? [child] : children.filter(({ link }) => link.twinId === twinId)
      const sum = twins.reduce((total, { sign }) => total + sign.x, 0)
      return { ...child, at: sum / twins.length }
    })
}

/** The cross-bar between the lines of identical twins. */
function toTwinBars(ends: readonly End[], bar: number): readonly (readonly Point[])[] {
  const identical = ends.filter(({ link }) => link.twinId !== null && link.isIdentical)
  const groups = new Set(identical.map(({ link }) => link.twinId))
  return [...groups].flatMap((group) => {
    const twins = identical.filter(({ link }) => link.twinId === group)
    const xs = twins.map(({ at, sign }) => (at + sign.x) / 2)
    const y = ((twins[0]?.sign.y ?? 0) - half + bar) / 2
    return twins.length < 2
      ? []
      : [
          [
            { x: Math.min(...xs), y },
            { x: Math.max(...xs), y },
          ],
        ]
  })
}

function toChildText({ link, sign }: End, bar: number, words: SceneWords): readonly SceneText[] {
  const text = words.childLink(link)
  if (text === '') return []
  const y = (bar + sign.y - half) / 2 + 4
  return [
    { id: `link-text-${link.id}`, x: sign.x + gap.beside / 2, y, anchor: 'start', lines: [text] },
  ]
}
