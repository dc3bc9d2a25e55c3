import type { Kinship, KinPerson, KinUnion } from '../kinship/kinship.ts'

/** Persons by number per row, left to right. */
export type GenogramOrder = readonly (readonly number[])[]

/** A line from a union to its children; partners and children as numbers of persons. */
export type Family = Readonly<{
  partners: readonly number[]
  /** Oldest first; those without birth date as they were entered. */
  children: readonly number[]
  /** Children without a known birth date: no place by age is claimed for these. */
  undated: ReadonlySet<number>
}>

/** What the cost of an order is counted from, in numbers instead of ids: it is counted thousands of times. */
export type OrderTask = Readonly<{
  ids: readonly string[]
  rowOf: readonly number[]
  families: readonly Family[]
  isMan: readonly boolean[]
  isWoman: readonly boolean[]
}>

/** Weight of each rule (genogram reference, section 8.7 and layout recipe step 4). */
const weights = {
  crossing: 10,
  partnerGap: 8,
  strangerInBar: 6,
  age: 3,
  entry: 0.4,
  partnerOrder: 2,
  manLeft: 1.5,
  distance: 0.1,
} as const

/** Turns a household with its rows into a task for the search. */
export function toOrderTask(kinship: Kinship, rowOf: ReadonlyMap<string, number>): OrderTask {
  const ids = kinship.persons.map(({ id }) => id)
  const number = new Map(ids.map((id, index) => [id, index]))
  const toNumbers = (some: readonly string[]) =>
    some.flatMap((id) => {
      const found = number.get(id)
      return found === undefined ? [] : [found]
    })
  return {
    ids,
    rowOf: ids.map((id) => rowOf.get(id) ?? 0),
    families: kinship.unions.map((union) => toFamily(kinship, union, toNumbers)),
    isMan: kinship.persons.map(({ sign }) => sign === 'man'),
    isWoman: kinship.persons.map(({ sign }) => sign === 'vrouw'),
  }
}

function toFamily(
  { persons, childLinks }: Kinship,
  union: KinUnion,
  toNumbers: (ids: readonly string[]) => readonly number[],
): Family {
  const children = new Set(
    childLinks.filter(({ unionId }) => unionId === union.id).map(({ childId }) => childId),
  )
  const people = persons.filter(({ id }) => children.has(id))
  const dated = people.every(({ born }) => born !== null) ? people.toSorted(byBirth) : people
  return {
    partners: toNumbers(union.partnerIds),
    children: toNumbers(dated.map(({ id }) => id)),
    undated: new Set(toNumbers(people.filter(({ born }) => born === null).map(({ id }) => id))),
  }
}

const byBirth = (a: KinPerson, b: KinPerson): number => ((a.born ?? '') < (b.born ?? '') ? -1 : 1)

/** How far an order is from the rules; lower is better, 0 keeps them all. */
export type CostReader = (order: GenogramOrder) => number

/** Counts costs for one task. Keeps its own scratch space: it is asked thousands of times in a row. */
export function createCostReader(task: OrderTask): CostReader {
  const place = new Float64Array(task.ids.length)
  const lines = task.families.filter(
    ({ partners, children }) => partners.length > 0 && children.length > 0,
  )
  const means = new Float64Array(lines.length)
  return (order) => {
    for (const row of order) {
      const middle = (row.length - 1) / 2
      for (let index = 0; index < row.length; index++) place[row[index] ?? 0] = index - middle
    }
    lines.forEach(({ partners }, index) => {
      means[index] = meanOf(place, partners)
    })
    let cost = 0
    for (const family of task.families) cost += readFamilyCost(task, order, place, family)
    const crossings = readCrossings(task, lines, means, place)
    return cost + crossings * weights.crossing + readPartnerOrder(task, place)
  }
}

type Places = Float64Array
const at = (place: Places, person: number | undefined): number => place[person ?? -1] ?? 0

function readFamilyCost(
  task: OrderTask,
  order: GenogramOrder,
  place: Places,
  { partners, children, undated }: Family,
): number {
  const [one, other] = partners
  let cost = 0
  if (one !== undefined && other !== undefined) {
    const gap = at(place, other) - at(place, one)
    cost += (Math.abs(gap) - 1) * weights.partnerGap
    const [left, right] = gap > 0 ? [one, other] : [other, one]
    if (task.isWoman[left] === true && task.isMan[right] === true) cost += weights.manLeft
    // Two women or two men, or a sign without a convention: as entered.
    else if (task.isMan[left] !== true && gap < 0) cost += weights.entry
  }
  for (const [index, child] of children.entries()) {
    const next = children[index + 1]
    if (next === undefined || at(place, child) < at(place, next)) continue
    cost += undated.has(child) || undated.has(next) ? weights.entry : weights.age
  }
  cost += readStrangers(task, order, place, children) * weights.strangerInBar
  if (partners.length === 0 || children.length === 0) return cost
  return cost + Math.abs(meanOf(place, partners) - meanOf(place, children)) * weights.distance
}

/** People between the first and the last of some children who are not one of them. */
function readStrangers(
  task: OrderTask,
  order: GenogramOrder,
  place: Places,
  children: readonly number[],
): number {
  if (children.length < 2) return 0
  const row = task.rowOf[children[0] ?? 0] ?? 0
  let [first, last, own] = [Infinity, -Infinity, 0]
  for (const child of children) {
    if (task.rowOf[child] !== row) continue
    first = Math.min(first, at(place, child))
    last = Math.max(last, at(place, child))
    own += 1
  }
  // Places in a row are whole steps apart, so who stands between follows from counting.
  return order[row] === undefined ? 0 : last - first + 1 - own
}

function readCrossings(
  { rowOf }: OrderTask,
  lines: readonly Family[],
  means: Float64Array,
  place: Places,
): number {
  let crossings = 0
  for (let first = 0; first < lines.length; first++) {
    for (let second = first + 1; second < lines.length; second++) {
      const [one, other] = [lines[first], lines[second]]
      if (one === undefined || other === undefined) continue
      const side = (means[first] ?? 0) - (means[second] ?? 0)
      if (rowOf[one.partners[0] ?? 0] !== rowOf[other.partners[0] ?? 0] || side === 0) continue
      crossings += countCrossed(rowOf, place, one.children, other.children, side)
    }
  }
  return crossings
}

function countCrossed(
  rowOf: readonly number[],
  place: Places,
  children: readonly number[],
  rivals: readonly number[],
  side: number,
): number {
  let crossed = 0
  for (const child of children)
    for (const rival of rivals)
      if (
        child !== rival &&
        rowOf[child] === rowOf[rival] &&
        (at(place, child) - at(place, rival)) * side < 0
      )
        crossed += 1
  return crossed
}

/** One person with several partners: earlier ones left, the newest right. */
function readPartnerOrder({ families }: OrderTask, place: Places): number {
  const last = new Map<number, number>()
  let cost = 0
  for (const { partners } of families) {
    const [one, other] = partners
    if (one === undefined || other === undefined) continue
    for (const [person, partner] of [
      [one, other],
      [other, one],
    ] as const) {
      const before = last.get(person)
      if (before !== undefined && before !== partner && at(place, before) > at(place, partner))
        cost += weights.partnerOrder
      last.set(person, partner)
    }
  }
  return cost
}

function meanOf(place: Places, people: readonly number[]): number {
  let sum = 0
  for (const person of people) sum += at(place, person)
  return sum / people.length
}
