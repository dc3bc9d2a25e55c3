import { useTranslation } from 'react-i18next'
import type { Bilingual } from '../../../../shared/content/bilingual.ts'
import type { QuestionOption } from '../../../../shared/content/reverse-test/option-lists.ts'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { toAnswerId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { AnswerText } from '../fields/AnswerText.tsx'
import { useCanAnswer } from '../fields/use-can-answer.ts'
import { useTestCase } from '../TestCase.tsx'
import { toStepHref } from '../test-links.ts'
import { useCurrentTest } from '../walk/current-test.ts'

type ChoiceProps = Readonly<{
  question: ReverseTestQuestion
  options: readonly QuestionOption[]
  note: Bilingual
}>

/** One of a few answers with words to it. An answer that sends back says where to, and keeps everything. */
export function Choice({ question, options, note }: ChoiceProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const canAnswer = useCanAnswer()
  const id = toAnswerId(question.id)
  const picked = useFields(reverseTestShape.answers, id, ['picked'])?.picked ?? null
  const edits = useEdits(reverseTestShape.answers)
  const chosen = options.find((option) => option.id === picked)
  return (
    <>
      {canAnswer ? (
        <ChoiceGroup
          label={label(question.text)}
          isLabelHidden
          layout={options.length > 4 ? 'stack' : 'row'}
          value={picked}
          onChange={(value) => edits.set(id, 'picked', value)}
          choices={options.map((option) => ({ id: option.id, label: label(option) }))}
        />
      ) : (
        <ReadValue label={t('reverse-test.field.answer')}>
          {chosen === undefined ? '' : label(chosen)}
        </ReadValue>
      )}
      {chosen?.backToStep !== undefined && <BackToStep step={chosen.backToStep} />}
      {chosen?.isGap === true && chosen.backToStep === undefined && (
        <Notice kind="warning" icon="circle-dashed">
          {t('reverse-test.choice.stillWork')}
        </Notice>
      )}
      <AnswerText questionId={question.id} label={label(note)} />
    </>
  )
}

function BackToStep({ step }: Readonly<{ step: number }>) {
  const { t } = useTranslation()
  const { caseId } = useTestCase()
  const { test } = useCurrentTest()
  return (
    <Notice
      kind="warning"
      icon="rotate-ccw"
      title={t('reverse-test.choice.backTitle')}
      actions={
        <LinkButton icon="arrow-left" href={toStepHref(caseId, test.testId, step)}>
          {t('reverse-test.choice.back', { step })}
        </LinkButton>
      }
    >
      {t('reverse-test.choice.backText')}
    </Notice>
  )
}
