import { type OrderTask, toOrderTask } from './cost.ts'
import { toDrawnKinship } from './drawn.ts'
import { findGenogramOrder, keepGenogramOrder } from './order.ts'
import { toGenogramRows } from './rows.ts'
import { type GenogramScene, toGenogramScene } from './scene.ts'
import type { SceneWords } from './shapes.ts'
import type { Kinship } from '../kinship/kinship.ts'

/** Ids of people, a row for each generation, from left to right. */
export type GenogramOrderedRows = readonly (readonly string[])[]

/** The rows of a household as they are drawn. `present` is the order now in sight, which is kept unless another is clearly better. */
export function toDrawnRows(
  kinship: Kinship,
  present: GenogramOrderedRows | null = null,
): GenogramOrderedRows {
  return findGenogramOrder(toTask(kinship), present)
}

/** The rows with this order kept, also where another would be better. */
export const toKeptRows = (kinship: Kinship, present: GenogramOrderedRows): GenogramOrderedRows =>
  keepGenogramOrder(toTask(kinship), present)

function toTask(kinship: Kinship): OrderTask {
  const drawn = toDrawnKinship(kinship)
  return toOrderTask(drawn, toGenogramRows(drawn).rowOf)
}

/**
 * Draws a household. The same household, rows and nudges always give the same drawing.
 * `nudges` are pixels to the right by person.
 */
export function drawGenogram(
  kinship: Kinship,
  words: SceneWords,
  rows: GenogramOrderedRows,
  nudges: ReadonlyMap<string, number> = new Map(),
): GenogramScene {
  const drawn = toDrawnKinship(kinship)
  const dropped = new Set(toGenogramRows(drawn).droppedLinkIds)
  const childLinks = drawn.childLinks.filter(({ id }) => !dropped.has(id))
  return toGenogramScene({ ...drawn, childLinks }, rows, words, nudges)
}
