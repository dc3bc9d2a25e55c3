import { type CostReader, createCostReader, type GenogramOrder, type OrderTask } from './cost.ts'

/**
 * How many orders the search looks at: about 50 ms on a slow laptop for the largest families. A count
 * and not a clock, so that everyone at the table gets the same drawing.
 */
const mostTries = 6000
/** Another order than the present one must be clearly better: what people have learnt to read stays. */
const worthMoving = 2

/**
 * The order of people in their rows by own search (genogram reference, layout recipe steps 4 and 7).
 * `present` is the order now in the picture; people who are not in it are put in at their best place.
 */
export function findGenogramOrder(
  task: OrderTask,
  present: readonly (readonly string[])[] | null,
): readonly (readonly string[])[] {
  const read = createCostReader(task)
  const kept = present === null ? null : toPresent(task, present, read)
  const starts = [kept ?? toBirthOrder(task), ...toStarts(task)]
  let best = kept ?? toBirthOrder(task)
  let least = kept === null ? Infinity : read(kept) - worthMoving
  // The most promising start first: a large family spends the budget before all of them had a turn.
  const budget = { left: mostTries }
  for (const start of starts.toSorted((a, b) => read(a) - read(b))) {
    const found = improve(start, read, budget)
    const cost = read(found)
    if (cost < least - 1e-9) [best, least] = [found, cost]
  }
  return toIds(task, best)
}

type Budget = { left: number }

/** Takes every single step that helps, until a whole round brings none or the budget is spent. */
function improve(start: GenogramOrder, read: CostReader, budget: Budget): GenogramOrder {
  let order = start
  let cost = read(order)
  let isAtRest = false
  while (!isAtRest && budget.left > 0) {
    isAtRest = true
    for (let index = 0; index < order.length; index++) {
      const better = improveRow(order, index, cost, read, budget)
      if (better === null) continue
      ;[order, cost] = [better.order, better.cost]
      isAtRest = false
    }
  }
  return order
}

type Improved = Readonly<{ order: GenogramOrder; cost: number }>

/** The first step in a row that helps, then on from there; null when none does. */
function improveRow(
  order: GenogramOrder,
  index: number,
  cost: number,
  read: CostReader,
  budget: Budget,
): Improved | null {
  let best: Improved | null = null
  for (let hasStep = true; hasStep;) {
    hasStep = false
    const now: Improved = best ?? { order, cost }
    for (const changed of toSteps(now.order[index] ?? [])) {
      if (budget.left <= 0) return best
      budget.left -= 1
      const next = now.order.with(index, changed)
      const found = read(next)
      if (found >= now.cost - 1e-9) continue
      best = { order: next, cost: found }
      hasStep = true
      break
    }
  }
  return best
}

/** One person to any place, any stretch turned round, any short stretch to any place. */
function* toSteps(row: readonly number[]): Generator<readonly number[]> {
  const longest = Math.min(4, row.length - 1)
  for (let length = 1; length <= longest; length++) {
    for (let from = 0; from + length <= row.length; from++) {
      const stretch = row.slice(from, from + length)
      const rest = row.toSpliced(from, length)
      for (let to = 0; to <= rest.length; to++)
        if (to !== from) yield rest.toSpliced(to, 0, ...stretch)
      if (length === 1) continue
      yield row.toSpliced(from, length, ...stretch.toReversed())
    }
  }
  if (row.length > 4) yield row.toReversed()
}

/** Children under their parents, the same from right to left, and chains of partners end to end. */
function toStarts(task: OrderTask): readonly GenogramOrder[] {
  const under = toUnderParents(task)
  const chains = toRows(task, toChains(task))
  return [
    under,
    under.map((row) => row.toReversed()),
    chains,
    chains.map((row) => row.toReversed()),
  ]
}

const toBirthOrder = (task: OrderTask): GenogramOrder =>
  toRows(
    task,
    task.ids.map((_, person) => person),
  )

function toRows({ rowOf }: OrderTask, people: readonly number[]): GenogramOrder {
  const rows = Array.from({ length: Math.max(-1, ...rowOf) + 1 }, (): number[] => [])
  for (const person of people) rows[rowOf[person] ?? 0]?.push(person)
  return rows
}

/** Row by row from the top: each family's children in turn, every child followed by its partners. */
function toUnderParents(task: OrderTask): GenogramOrder {
  const placed = new Set<number>()
  const people: number[] = []
  const place = (person: number): void => {
    if (placed.has(person)) return
    placed.add(person)
    people.push(person)
    for (const partner of partnersOf(task, person)) place(partner)
  }
  const depth = Math.max(-1, ...task.rowOf)
  for (let row = 0; row <= depth; row++) {
    const above = people.filter((person) => task.rowOf[person] === row - 1)
    for (const parent of above)
      for (const { partners, children } of task.families)
        if (partners.includes(parent)) children.forEach(place)
    for (const { partners, children } of task.families)
      if (partners.length === 0)
        children.filter((child) => task.rowOf[child] === row).forEach(place)
    task.ids.forEach((_, person) => {
      if (task.rowOf[person] === row) place(person)
    })
  }
  return toRows(task, people)
}

/** Everyone, partners of partners following each other; starts at an end of each chain. */
function toChains(task: OrderTask): readonly number[] {
  const all = task.ids.map((_, person) => person)
  const ends = all.filter((person) => partnersOf(task, person).length < 2)
  const placed = new Set<number>()
  const walk = (person: number): void => {
    if (placed.has(person)) return
    placed.add(person)
    partnersOf(task, person).forEach(walk)
  }
  ends.forEach(walk)
  all.forEach(walk)
  return [...placed]
}

const partnersOf = ({ families }: OrderTask, person: number): readonly number[] =>
  families
    .filter(({ partners }) => partners.includes(person))
    .flatMap(({ partners }) => partners.filter((other) => other !== person))

/** The order now in the picture, whether or not another is better: without who has gone, newcomers put in. */
export function keepGenogramOrder(
  task: OrderTask,
  present: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return toIds(task, toPresent(task, present, createCostReader(task)))
}

const toIds = (task: OrderTask, order: GenogramOrder): readonly (readonly string[])[] =>
  order.map((row) => row.map((person) => task.ids[person] ?? ''))

/** The order now in the picture, without who has gone; newcomers at the best place of their row. */
function toPresent(
  task: OrderTask,
  present: readonly (readonly string[])[],
  read: CostReader,
): GenogramOrder {
  const known = new Map(present.flat().map((id, index) => [id, index]))
  const placeOf = (person: number): number => known.get(task.ids[person] ?? '') ?? Infinity
  const people = task.ids.map((_, person) => person)
  const stayed = people.filter((person) => placeOf(person) !== Infinity)
  let order = toRows(
    task,
    stayed.toSorted((a, b) => placeOf(a) - placeOf(b)),
  )
  for (const person of people.filter((one) => placeOf(one) === Infinity)) {
    const row = task.rowOf[person] ?? 0
    const now = order[row] ?? []
    const tries = [...now, person].map((_, place) =>
      order.with(row, now.toSpliced(place, 0, person)),
    )
    const costs = tries.map(read)
    order = tries[costs.indexOf(Math.min(...costs))] ?? order
  }
  return order
}
