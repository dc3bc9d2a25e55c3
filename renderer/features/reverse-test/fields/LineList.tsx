import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bilingual } from '../../../../shared/content/bilingual.ts'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { AddLine } from './AddLine.tsx'
import { NoneFlag } from './NoneFlag.tsx'
import { useCanAnswer } from './use-can-answer.ts'
import { useRows } from './use-rows.ts'
import styles from '../reverse-test.module.css'

type LineListProps = Readonly<{
  question: ReverseTestQuestion
  addLabel: string
  /** What a new line says from the start. */
  start?: Parameters<ReturnType<typeof useRows>['add']>[0]
  /** Where there can honestly be none: how that is said. */
  none?: Bilingual | undefined
  children: (id: string, number: number) => ReactNode
}>

/** The lines of a question under each other, with a button for one more. */
export function LineList({ question, addLabel, start = {}, none, children }: LineListProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { ids, add } = useRows(question.id)
  const canAnswer = useCanAnswer()
  return (
    <>
      {ids.length === 0 && !canAnswer && (
        <p className={styles.meta}>{t('reverse-test.field.empty')}</p>
      )}
      <ul className={styles.lines} aria-label={label(question.text)}>
        {ids.map((id, index) => (
          <li key={id}>{children(id, index + 1)}</li>
        ))}
      </ul>
      {canAnswer && (
        <AddLine root={reverseTestShape.rows} field="text" onAdd={() => add(start)}>
          {addLabel}
        </AddLine>
      )}
      {none !== undefined && <NoneFlag questionId={question.id} text={none} />}
    </>
  )
}
