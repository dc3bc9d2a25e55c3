import type { RandomSource } from './random-source.ts'
import type { RawBlock, RawId, RawStruct, RawUpdate } from './raw-update.ts'

const oddNumbers = [0, 1, 2, 3, 5, 17, 255, 2 ** 20, 2 ** 31 - 1, 2 ** 32 - 1, 2 ** 50, 2 ** 53 - 1]
const oddNames = [
  'goals',
  'meta',
  'domains',
  'perspective',
  'hidden',
  '__proto__',
  'constructor',
  '',
]
const oddKeys = [null, 'title', 'status', 'main', 'order', 'p1', '__proto__', 'x'.repeat(70), '']
const oddValues: readonly unknown[] = [
  ...['open', 'klaar', '', 'x'.repeat(3000), 0, -1, 1e300, Number.NaN, true, null, undefined],
  ...[{ a: 1 }, [1], 12n, Uint8Array.of(1), [[[[]]]]],
]

/** Spoils one or a few fields of an update. Knows what they mean, so that most of it still makes sense. */
export function mutateRaw(
  update: RawUpdate,
  random: RandomSource,
  known: readonly number[],
): RawUpdate {
  let result = update
  for (let times = 1 + random.integer(3); times > 0; times--)
    result = mutateOnce(result, random, known)
  return result
}

function mutateOnce(update: RawUpdate, random: RandomSource, known: readonly number[]): RawUpdate {
  const block = random.integer(update.blocks.length)
  const withBlock = (change: (from: RawBlock) => RawBlock): RawUpdate => ({
    ...update,
    blocks: update.blocks.map((from, index) => (index === block ? change(from) : from)),
  })
  switch (random.integer(8)) {
    case 0:
      return withBlock((from) => ({ ...from, client: pickClient(random, known) }))
    case 1:
      return withBlock((from) => ({ ...from, clock: nudge(from.clock, random) }))
    case 2:
      return { ...update, deletes: mutateDeletes(update, random, known) }
    case 3:
      return { ...update, blocks: mutateList(update.blocks, random) }
    case 4:
      return withBlock((from) => ({ ...from, structs: mutateList(from.structs, random) }))
    default:
      return withBlock((from) => {
        const at = random.integer(from.structs.length)
        const structs = from.structs.map((struct, index) =>
          index === at ? mutateStruct(struct, random, known) : struct,
        )
        return { ...from, structs }
      })
  }
}

function mutateStruct(
  struct: RawStruct,
  random: RandomSource,
  known: readonly number[],
): RawStruct {
  switch (random.integer(9)) {
    case 0:
      return { ...struct, ref: random.integer(11) }
    case 1:
      return { ...struct, length: random.pickSome(oddNumbers) }
    case 2:
      return { ...struct, origin: pickId(struct.origin, random, known) }
    case 3:
      return { ...struct, rightOrigin: pickId(struct.rightOrigin, random, known) }
    case 4:
      return { ...struct, origin: null, rightOrigin: null, parent: random.pickSome(oddNames) }
    case 5:
      return {
        ...struct,
        origin: null,
        rightOrigin: null,
        parent: pickId(null, random, known) ?? '',
      }
    case 6:
      return { ...struct, parentSub: random.pickSome(oddKeys) }
    case 7:
      return { ...struct, values: random.chance(4) ? [] : [random.pick(oddValues)] }
    default:
      return {
        ...struct,
        typeRef: random.integer(7),
        text: random.pickSome(['', 'x', 'é🙂', struct.text]),
      }
  }
}

function mutateDeletes(
  { deletes }: RawUpdate,
  random: RandomSource,
  known: readonly number[],
): RawUpdate['deletes'] {
  const client = pickClient(random, known)
  const ranges = [
    { clock: random.integer(60), length: random.pickSome([0, 1, 1, 2, 3, 40, 2 ** 53 - 1]) },
  ]
  if (random.chance(3)) return [...deletes, ...deletes]
  if (random.chance(3)) return [...deletes, { client, ranges: [...ranges, ...ranges] }]
  return [...deletes, { client, ranges }]
}

function mutateList<T>(items: readonly T[], random: RandomSource): readonly T[] {
  const at = random.integer(items.length)
  const item = items[at]
  if (item === undefined) return items
  switch (random.integer(4)) {
    case 0:
      return items.toSpliced(at, 1)
    case 1:
      return items.toSpliced(at, 0, item)
    case 2:
      return [...items, item]
    default:
      return items.toReversed()
  }
}

function pickId(from: RawId | null, random: RandomSource, known: readonly number[]): RawId | null {
  if (random.chance(4)) return null
  if (from !== null && random.chance(2)) return { ...from, clock: nudge(from.clock, random) }
  return { client: pickClient(random, known), clock: random.integer(random.pickSome([4, 40, 400])) }
}

const pickClient = (random: RandomSource, known: readonly number[]): number =>
  random.chance(5) ? random.pickSome(oddNumbers) : random.pickSome(known)

const nudge = (value: number, random: RandomSource): number =>
  random.chance(4) ? random.pickSome(oddNumbers) : Math.max(0, value + random.integer(7) - 3)

/** Spoils bytes without knowing what they mean. */
export function mutateBytes(
  update: Uint8Array,
  random: RandomSource,
  other: Uint8Array,
): Uint8Array {
  const at = random.integer(update.length + 1)
  switch (random.integer(4)) {
    case 0: {
      const flipped = update.slice()
      flipped[at % flipped.length] = random.integer(256)
      return flipped
    }
    case 1:
      return update.slice(0, at)
    case 2: {
      const from = random.integer(other.length)
      return Uint8Array.from([...update.slice(0, at), ...other.slice(from)])
    }
    default:
      return Uint8Array.from([
        ...update,
        ...Array.from({ length: 1 + random.integer(4) }, () => random.integer(256)),
      ])
  }
}
