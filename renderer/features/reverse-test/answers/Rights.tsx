import { useTranslation } from 'react-i18next'
import type { QuestionOption } from '../../../../shared/content/reverse-test/option-lists.ts'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { AnswerDay } from '../fields/AnswerDay.tsx'
import { AnswerText } from '../fields/AnswerText.tsx'
import { Ticks } from '../fields/Ticks.tsx'
import styles from '../reverse-test.module.css'

type RightsProps = Readonly<{
  question: ReverseTestQuestion
  options: readonly QuestionOption[]
}>

/** What was explained to the family, by whom and when. */
export function Rights({ question, options }: RightsProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const choices = options.map((option) => ({ id: option.id, label: label(option) }))
  return (
    <>
      <Ticks questionId={question.id} label={label(question.text)} choices={choices} />
      <div className={styles.fields}>
        <AnswerText questionId={question.id} field="name" label={t('reverse-test.rights.by')} />
        <AnswerDay questionId={question.id} label={t('reverse-test.rights.on')} />
      </div>
    </>
  )
}
