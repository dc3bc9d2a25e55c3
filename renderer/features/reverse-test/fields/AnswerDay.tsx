import { toAnswerId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { Day } from './Day.tsx'
import styles from '../reverse-test.module.css'

/** The day that belongs to an answer. */
export function AnswerDay({ questionId, label }: Readonly<{ questionId: string; label: string }>) {
  const id = toAnswerId(questionId)
  const answer = useFields(reverseTestShape.answers, id, ['on'])
  const edits = useEdits(reverseTestShape.answers)
  return (
    <div className={styles.short}>
      <Day label={label} value={answer?.on ?? null} onChange={(on) => edits.set(id, 'on', on)} />
    </div>
  )
}
