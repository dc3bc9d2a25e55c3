import { useTranslation } from 'react-i18next'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { decisionFormLabels } from '../../../../shared/content/reverse-test/vocabulary.ts'
import { toAnswerId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { AnswerDay } from '../fields/AnswerDay.tsx'
import { AnswerText } from '../fields/AnswerText.tsx'
import { Pick } from '../fields/Pick.tsx'
import styles from '../reverse-test.module.css'

/** Who decides, in what form, by when. */
export function Decision({ question }: Readonly<{ question: ReverseTestQuestion }>) {
  const { t } = useTranslation()
  const id = toAnswerId(question.id)
  const form = useFields(reverseTestShape.answers, id, ['picked'])?.picked ?? null
  const edits = useEdits(reverseTestShape.answers)
  const options = useLabelOptions(decisionFormLabels)
  return (
    <div className={styles.fields}>
      <AnswerText questionId={question.id} field="name" label={t('reverse-test.decision.who')} />
      <Pick
        label={t('reverse-test.decision.form')}
        value={form}
        options={options}
        onChange={(value) => edits.set(id, 'picked', value)}
        emptyLabel={t('reverse-test.field.notChosen')}
      />
      <AnswerDay questionId={question.id} label={t('reverse-test.decision.by')} />
    </div>
  )
}
