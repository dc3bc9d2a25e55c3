import { evaluationPartIds } from '../domain/pilot-figures/evaluation-part.ts'
import { day, root, scalar, text } from './shape.ts'
import { z } from 'zod'

/**
 * The words that a pilot group writes together in one evaluation report. Figures are not in it: they are
 * counted anew whenever somebody looks, so that a report never shows one that may not be shown any more.
 */
export const evaluationShape = {
  meta: root('meta', { schemaVersion: scalar(z.int().min(1), 1) }, 'host'),
  /** First and last day of the period that the report is about; null: no such end. */
  period: root('period', { from: day(), until: day() }, 'fixed'),
  /** One per part, under its id. What is left out keeps its words. */
  chapters: root('chapters', { isIn: scalar(z.boolean(), true), text: text() }, 'fixed'),
} as const

/** Ids that only the host makes, per root. */
export const evaluationFixedIds: Readonly<Record<string, readonly string[]>> = {
  chapters: evaluationPartIds,
}
