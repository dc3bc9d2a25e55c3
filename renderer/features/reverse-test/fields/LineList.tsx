import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { AddLine } from './AddLine.tsx'
import { useCanAnswer } from './use-can-answer.ts'
import styles from '../reverse-test.module.css'

type LineListProps = Readonly<{
  label: string
  ids: readonly string[]
  addLabel: string
  onAdd: () => string | null
  children: (id: string, number: number) => ReactNode
}>

/** The lines of a question under each other, with a button for one more. */
export function LineList({ label, ids, addLabel, onAdd, children }: LineListProps) {
  const { t } = useTranslation()
  const canAnswer = useCanAnswer()
  return (
    <>
      {ids.length === 0 && !canAnswer && (
        <p className={styles.meta}>{t('reverse-test.field.empty')}</p>
      )}
      <ul className={styles.lines} aria-label={label}>
        {ids.map((id, index) => (
          <li key={id}>{children(id, index + 1)}</li>
        ))}
      </ul>
      {canAnswer && (
        <AddLine root={reverseTestShape.rows} field="text" onAdd={onAdd}>
          {addLabel}
        </AddLine>
      )}
    </>
  )
}
