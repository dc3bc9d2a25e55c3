import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toAnswerId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { CheckboxGroup } from '../../../components/CheckboxGroup.tsx'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useCanAnswer } from './use-can-answer.ts'

type TicksProps = Readonly<{
  questionId: string
  label: string
  choices: readonly Readonly<{ id: string; label: string; hint?: ReactNode }>[]
}>

/** Any of a list, each ticked by whoever does it: two people may tick at once. */
export function Ticks({ questionId, label, choices }: TicksProps) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const canAnswer = useCanAnswer()
  const id = toAnswerId(questionId)
  const ticked = useFields(reverseTestShape.answers, id, ['pickedIds'])?.pickedIds ?? []
  const edits = useEdits(reverseTestShape.answers)
  if (!canAnswer) {
    const chosen = choices.filter((choice) => ticked.includes(choice.id))
    return (
      <ReadValue label={t('reverse-test.field.answer')}>
        {list(chosen.map((choice) => choice.label))}
      </ReadValue>
    )
  }
  const change = (next: readonly string[]): void => {
    for (const { id: member } of choices) {
      const isMember = next.includes(member)
      if (isMember !== ticked.includes(member)) edits.setMember(id, 'pickedIds', member, isMember)
    }
  }
  return (
    <CheckboxGroup
      label={label}
      isLabelHidden
      layout="row"
      value={ticked}
      onChange={change}
      choices={choices}
    />
  )
}
