/** One person in a row: how far it reaches to each side of its middle, in pixels. */
export type Extent = Readonly<{ left: number; right: number }>

/** What the places are computed from. Ids in `rows` are in their final order. */
export type PlaceTask = Readonly<{
  rows: readonly (readonly string[])[]
  extents: ReadonlyMap<string, Extent>
  /** Least distance between the middles of two neighbours, where a label needs more than their signs. */
  apart: (left: string, right: string) => number
  families: readonly Readonly<{ partners: readonly string[]; children: readonly string[] }>[]
}>

const rounds = 24

/**
 * The middle of every person in pixels: parents over their children, children under their parents, nobody
 * nearer than the signs and names allow, and the order of each row kept. Every round asks where each
 * person would like to stand, and gives each row the places nearest to those wishes. Not chosen: the
 * coordinates of a graph library; those know neither names beside a sign nor labels between partners.
 */
export function toPlaces(task: PlaceTask): ReadonlyMap<string, number> {
  let places: ReadonlyMap<string, number> = new Map(
    task.rows.flatMap((row) =>
      toNearest(
        task,
        row,
        row.map(() => 0),
      ),
    ),
  )
  for (let round = 0; round < rounds; round++) {
    const rows = round % 2 === 0 ? task.rows : task.rows.toReversed()
    for (const row of rows) {
      const wishes = row.map((id) => readWish(task, places, id))
      places = new Map([...places, ...toNearest(task, row, wishes)])
    }
  }
  const left = Math.min(
    0,
    ...task.rows.flat().map((id) => (places.get(id) ?? 0) - leftOf(task, id)),
  )
  return new Map([...places].map(([id, x]) => [id, Math.round(x - left)]))
}

const leftOf = ({ extents }: PlaceTask, id: string): number => extents.get(id)?.left ?? 0

/** The mean of where the own parents, the own children and the own partner would like to have this person. */
function readWish(
  { families }: PlaceTask,
  places: ReadonlyMap<string, number>,
  id: string,
): number {
  const at = (one: string): number => places.get(one) ?? 0
  const mean = (ids: readonly string[]): number =>
    ids.reduce((sum, one) => sum + at(one), 0) / ids.length
  const wishes: number[] = []
  for (const { partners, children } of families) {
    if (partners.length > 0 && children.includes(id))
      wishes.push(at(id) + mean(partners) - mean(children))
    if (!partners.includes(id)) continue
    if (children.length > 0) wishes.push(at(id) + mean(children) - mean(partners))
    else wishes.push(...partners.filter((other) => other !== id).map(at))
  }
  if (wishes.length === 0) return at(id)
  return wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length
}

type Block = Readonly<{ sum: number; count: number }>

/**
 * The places nearest to the wishes that keep order and distance: least squares by pooling neighbours
 * that would collide (isotonic regression).
 */
function toNearest(
  task: PlaceTask,
  row: readonly string[],
  wishes: readonly number[],
): readonly (readonly [string, number])[] {
  const offsets: number[] = []
  row.forEach((id, index) => {
    const before = row[index - 1]
    offsets.push(before === undefined ? 0 : (offsets[index - 1] ?? 0) + readApart(task, before, id))
  })
  const blocks: Block[] = []
  wishes.forEach((wish, index) => {
    let block: Block = { sum: wish - (offsets[index] ?? 0), count: 1 }
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.sum / last.count < block.sum / block.count) break
      block = { sum: last.sum + block.sum, count: last.count + block.count }
      blocks.pop()
    }
    blocks.push(block)
  })
  const starts = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => sum / count),
  )
  return row.map((id, index) => [id, (starts[index] ?? 0) + (offsets[index] ?? 0)])
}

const readApart = (task: PlaceTask, left: string, right: string): number =>
  Math.max(
    (task.extents.get(left)?.right ?? 0) + (task.extents.get(right)?.left ?? 0),
    task.apart(left, right),
  )
