import { useTranslation } from 'react-i18next'
import { recognitionOptions } from '../../../../shared/content/reverse-test/option-lists.ts'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { recognition } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestVoiceShape } from '../../../../shared/document/reverse-test-shape.ts'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useDerived } from '../../../document/use-derived.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { readToday } from '../../../platform/today.ts'
import { useLabel } from '../../../platform/use-label.ts'

type OwnRecognitionProps = Readonly<{
  personId: string
  name: string
  question: ReverseTestQuestion
}>

/** One family member's answer, and what is missing in words of its own. */
export function OwnRecognition({ personId, name, question }: OwnRecognitionProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const edits = useEdits(reverseTestVoiceShape.recognitions)
  const [id, answer] = useDerived(reverseTestVoiceShape.recognitions, (all) => {
    const own = all.find((given) => given.personId === personId)
    return [own?.id ?? null, own?.answer ?? null] as const
  })
  const change = (picked: string): void => {
    const next = recognition.parse(picked)
    if (id === null) edits.add({ personId, answer: next, on: readToday() })
    else
      edits.together(() => {
        edits.set(id, 'answer', next)
        edits.set(id, 'on', readToday())
      })
  }
  return (
    <>
      <ChoiceGroup
        label={name}
        hint={label(question.text)}
        layout="row"
        value={answer}
        onChange={change}
        choices={recognitionOptions.map((option) => ({ id: option.id, label: label(option) }))}
      />
      {id !== null && (
        <LiveField
          root={reverseTestVoiceShape.recognitions}
          id={id}
          field="missing"
          label={t('reverse-test.recognition.missing', { name })}
          isLabelShown
          multiline
          look="box"
        />
      )}
    </>
  )
}
