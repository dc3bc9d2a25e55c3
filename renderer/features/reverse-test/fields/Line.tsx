import type { ReactNode } from 'react'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { toFieldName } from '../../../document/field-name.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import { WritingHere } from '../../../document/WritingHere.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { useCanAnswer } from './use-can-answer.ts'
import styles from '../reverse-test.module.css'

type LineProps = Readonly<{
  id: string
  /** The name of its text, with its number: several lines are told apart by it. */
  label: string
  /** What else the line asks. */
  children?: ReactNode
  /** Before the text, such as a handle; the name of the text is then only heard. */
  before?: ReactNode
}>

/** One line of a list: its words, what belongs to it, and a way to take it out. */
export function Line({ id, label, children, before }: LineProps) {
  const canAnswer = useCanAnswer()
  const isBare = before !== undefined
  return (
    <div className={styles.line} data-entity={`rows/${id}`}>
      {before}
      <div className={styles.words}>
        {isBare && <WritingHere field={toFieldName(reverseTestShape.rows, id, 'text')} />}
        <LiveField
          root={reverseTestShape.rows}
          id={id}
          field="text"
          label={label}
          isLabelShown={!isBare}
          multiline
          look="box"
        />
      </div>
      {children !== undefined && <div className={styles.asks}>{children}</div>}
      {canAnswer && <RemoveButton root={reverseTestShape.rows} id={id} name={label} />}
    </div>
  )
}
