import { toAnswerId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { LiveField } from '../../../document/LiveField.tsx'

type AnswerTextProps = Readonly<{
  questionId: string
  label: string
  /** 'name' is one line: who did or decides it. */
  field?: 'text' | 'name'
}>

/** The words of an answer, typed together; who else writes there stands beside the label. */
export function AnswerText({ questionId, label, field = 'text' }: AnswerTextProps) {
  return (
    <LiveField
      root={reverseTestShape.answers}
      id={toAnswerId(questionId)}
      field={field}
      label={label}
      isLabelShown
      multiline={field === 'text'}
      look="box"
    />
  )
}
