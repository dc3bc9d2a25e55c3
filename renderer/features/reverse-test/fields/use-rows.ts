import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'

type Row = Entity<typeof reverseTestShape.rows>

/** The lines of a question that asks for a list, and the changes of them. */
export function useRows(questionId: string, where: (row: Row) => boolean = () => true) {
  const edits = useEdits(reverseTestShape.rows)
  const ids = useEntityIds(
    reverseTestShape.rows,
    (row) => row.questionId === questionId && where(row),
  )
  const add = (values: Partial<Row> = {}): string | null => edits.add({ questionId, ...values })
  return { ids, edits, add }
}
