import type { GasScore } from '../../../../shared/domain/goal-progress.ts'
import type { GasLevel } from '../../../../shared/domain/vocabulary.ts'

/** A measurement that can be drawn: with a day and a level. */
export type GasPoint = Readonly<{ on: string; value: GasLevel }>

/** The measurements that have a day and a level, oldest first; of two on one day the later one counts. */
export function toGasPoints(scores: readonly GasScore[]): readonly GasPoint[] {
  const byDay = new Map<string, GasLevel>()
  for (const { on, value } of scores) if (on !== null && value !== null) byDay.set(on, value)
  return [...byDay].map(([on, value]) => ({ on, value })).toSorted((a, b) => (a.on < b.on ? -1 : 1))
}
