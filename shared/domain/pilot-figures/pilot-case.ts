import type { FigureId } from './figure-list.ts'

/** How often something of each category was found; what is not named was not found. */
export type Counts = Readonly<Partial<Record<string, number>>>

/** What the figures of a pilot know of a household: no name of it, no number, no words. */
export type PilotCase = Readonly<{
  /** Id of its cluster, or 'none'. */
  cluster: string
  /** Year in which it began, 'YYYY'. */
  year: string
  /** Whoever works for it, in a form in which one person is one text. Only counted, never shown. */
  professionals: readonly string[]
  counts: Readonly<Record<FigureId, Counts>>
}>
