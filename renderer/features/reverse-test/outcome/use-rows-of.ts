import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { useDerived } from '../../../document/use-derived.ts'

/** The rows of a question that say something. */
export const useRowsOf = (questionId: string): readonly Entity<typeof reverseTestShape.rows>[] =>
  useDerived(reverseTestShape.rows, (rows) =>
    rows.filter((row) => row.questionId === questionId && row.text.trim() !== ''),
  )
