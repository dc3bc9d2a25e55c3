import { useTranslation } from 'react-i18next'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { toAnswerId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { useFields } from '../../../document/use-fields.ts'
import { toFieldName } from '../../../document/field-name.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import { WritingHere } from '../../../document/WritingHere.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { PreparedAnswers } from './PreparedAnswers.tsx'
import styles from '../reverse-test.module.css'

type LongTextProps = Readonly<{
  question: ReverseTestQuestion
  /** How long it should be at most; counted, never cut off. */
  maxWords: number | null
}>

/** A free text that everyone at the table types in together. */
export function LongText({ question, maxWords }: LongTextProps) {
  const label = useLabel()
  const id = toAnswerId(question.id)
  return (
    <>
      {question.id === 'OT-5.2' && <PreparedAnswers />}
      <WritingHere field={toFieldName(reverseTestShape.answers, id, 'text')} />
      <LiveField
        root={reverseTestShape.answers}
        id={id}
        field="text"
        label={label(question.text)}
        multiline
        look="box"
      />
      {maxWords !== null && <WordCount questionId={question.id} max={maxWords} />}
    </>
  )
}

function WordCount({ questionId, max }: Readonly<{ questionId: string; max: number }>) {
  const { t } = useTranslation()
  const answer = useFields(reverseTestShape.answers, toAnswerId(questionId), ['text'])
  const words = (answer?.text ?? '').trim()
  const count = words === '' ? 0 : words.split(/\s+/).length
  return (
    <p className={styles.meta}>
      {t(count > max ? 'reverse-test.field.wordsOver' : 'reverse-test.field.words', { count, max })}
    </p>
  )
}
