/** How much better or worse, from -2 to +2. */
type Level = -2 | -1 | 0 | 1 | 2

/** What a key means in a cell of the effect matrix. */
export type EffectKey =
  | Readonly<{ kind: 'level'; level: Level }>
  /** The next digit is a minus one. */
  | Readonly<{ kind: 'minus' }>
  | Readonly<{ kind: 'clear' }>

const digits: ReadonlyMap<string, 0 | 1 | 2> = new Map([
  ['0', 0],
  ['1', 1],
  ['2', 2],
])
const minuses = ['-', '\u2212']

/**
 * Reads a key: 0, 1 and 2 set the level, a minus goes before, Delete and Backspace empty the cell. Null
 * for every other key.
 */
export function readEffectKey(key: string, isAfterMinus: boolean): EffectKey | null {
  if (minuses.includes(key)) return { kind: 'minus' }
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' }
  const digit = digits.get(key)
  if (digit === undefined) return null
  if (!isAfterMinus || digit === 0) return { kind: 'level', level: digit }
  return { kind: 'level', level: digit === 1 ? -1 : -2 }
}

type GridPlace = Readonly<{ row: number; column: number }>

const steps: ReadonlyMap<string, GridPlace> = new Map([
  ['ArrowUp', { row: -1, column: 0 }],
  ['ArrowDown', { row: 1, column: 0 }],
  ['ArrowLeft', { row: 0, column: -1 }],
  ['ArrowRight', { row: 0, column: 1 }],
])

/** Where an arrow, Home or End leads in a grid; the edge holds. Null for every other key. */
export function toNextPlace(
  key: string,
  from: GridPlace,
  size: Readonly<{ rows: number; columns: number }>,
): GridPlace | null {
  if (key === 'Home') return { ...from, column: 0 }
  if (key === 'End') return { ...from, column: size.columns - 1 }
  const step = steps.get(key)
  if (step === undefined) return null
  return {
    row: clamp(from.row + step.row, size.rows),
    column: clamp(from.column + step.column, size.columns),
  }
}

const clamp = (place: number, count: number): number => Math.max(0, Math.min(count - 1, place))
