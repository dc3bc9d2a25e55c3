import { useTranslation } from 'react-i18next'
import { reverseTestVoiceShape } from '../../../../shared/document/reverse-test-shape.ts'
import { recognition, type Recognition } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { readToday } from '../../../platform/today.ts'

const root = reverseTestVoiceShape.recognitions
/** Not yet discussed is what stands there without an answer; here it is no answer to give. */
const answers = ['helemaal', 'grotendeels', 'deels', 'niet'] as const satisfies Recognition[]

/** Question 5.4 for this person alone: do you recognise yourself, and what is missing? */
export function OwnRecognition({ personId }: Readonly<{ personId: string }>) {
  const { t } = useTranslation()
  const edits = useEdits(root)
  const own = useEntities(root).findLast((one) => one.personId === personId)
  const choose = (value: string) => {
    const answer = recognition.parse(value)
    const on = readToday()
    if (own === undefined) edits.add({ personId, answer, on })
    else
      edits.together(() => {
        edits.set(own.id, 'answer', answer)
        edits.set(own.id, 'on', on)
      })
  }
  return (
    <>
      <ChoiceGroup
        label={t('reverse-test-parts.family.questions.recognition')}
        isLabelHidden
        value={own?.answer ?? null}
        onChange={choose}
        choices={answers.map((id) => ({
          id,
          label: t(`reverse-test-parts.family.recognition.${id}`),
        }))}
      />
      {own !== undefined && (
        <LiveField
          root={root}
          id={own.id}
          field="missing"
          label={t('reverse-test-parts.family.missing')}
          isLabelShown
          multiline
          look="box"
          size="lg"
        />
      )}
    </>
  )
}
