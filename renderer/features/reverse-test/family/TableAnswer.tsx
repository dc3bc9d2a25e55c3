import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { toAnswerId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { useEntity } from '../../../document/use-entity.ts'
import { useRowsOf } from '../outcome/use-rows-of.ts'
import { ChosenOption } from './ChosenOption.tsx'
import type { FamilyStep } from './family-steps.ts'
import { PlainOptions } from './PlainOptions.tsx'
import styles from './family-test.module.css'

/** What the table wrote so far to a question of the family; read here, written at the table. */
export function TableAnswer({ step }: Readonly<{ step: FamilyStep['id'] }>) {
  switch (step) {
    case 'issue':
      return <AnswerText questionId="OT-0.1" />
    case 'wish':
      return <AnswerText questionId="OT-1.1" />
    case 'strength':
      return <AnswerRows questionId="OT-1.4" />
    case 'options':
      return <PlainOptions />
    case 'children':
      return <AnswerRows questionId="OT-3.4" />
    case 'outcome':
      return <ChosenOption />
    case 'recognition':
      return <AnswerText questionId="OT-5.1" />
    // no default
  }
}

function AnswerText({ questionId }: Readonly<{ questionId: string }>) {
  const answer = useEntity(reverseTestShape.answers, toAnswerId(questionId))
  const text = answer?.text.trim() ?? ''
  return <Told>{text === '' ? null : <p className={styles.told}>{text}</p>}</Told>
}

function AnswerRows({ questionId }: Readonly<{ questionId: string }>) {
  const rows = useRowsOf(questionId)
  return (
    <Told>
      {rows.length === 0 ? null : (
        <ul className={styles.toldRows}>
          {rows.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </Told>
  )
}

function Told({ children }: Readonly<{ children: ReactNode }>) {
  const { t } = useTranslation()
  return (
    <div className={styles.table}>
      <h3>{t('reverse-test-parts.family.table')}</h3>
      {children ?? <p className={styles.quiet}>{t('reverse-test-parts.family.nothingYet')}</p>}
    </div>
  )
}
