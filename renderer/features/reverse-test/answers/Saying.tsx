import { useTranslation } from 'react-i18next'
import { reverseTestVoiceShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Quote } from '../../../components/Quote.tsx'
import { Select } from '../../../components/Select.tsx'
import { toFieldName } from '../../../document/field-name.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useRight } from '../../../document/use-right.ts'
import { WritingHere } from '../../../document/WritingHere.tsx'
import { RemoveButton } from '../fields/RemoveButton.tsx'
import { usePeople } from '../use-people.ts'
import styles from '../reverse-test.module.css'

/** One saying: literally what someone of the family said. */
export function Saying({ id, number }: Readonly<{ id: string; number: number }>) {
  const { t } = useTranslation()
  const { all, nameOf } = usePeople()
  const canSpeak = useRight('reverseTestVoice') === 'write'
  const edits = useEdits(reverseTestVoiceShape.testWords)
  const said = useFields(reverseTestVoiceShape.testWords, id, ['personId', 'text'])
  if (said === null) return null
  const speaker = nameOf(said.personId) ?? t('reverse-test.quotes.someone')
  const writing = <WritingHere field={toFieldName(reverseTestVoiceShape.testWords, id, 'text')} />
  if (!canSpeak)
    return (
      <>
        {writing}
        <Quote by={speaker}>{said.text}</Quote>
      </>
    )
  const label = t('reverse-test.quotes.line', { number })
  const persons = all
    .filter(({ kind, id: personId }) => kind === 'person' || personId === said.personId)
    .map((person) => ({ id: person.id, label: person.name }))
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        {writing}
        <LiveField
          root={reverseTestVoiceShape.testWords}
          id={id}
          field="text"
          label={label}
          multiline
          look="box"
          size="lg"
        />
      </div>
      <div className={styles.asks}>
        <Select
          label={t('reverse-test.quotes.who')}
          value={said.personId}
          options={persons}
          onChange={(personId) => edits.set(id, 'personId', personId)}
          emptyLabel={t('reverse-test.quotes.someone')}
        />
      </div>
      <RemoveButton root={reverseTestVoiceShape.testWords} id={id} name={label} />
    </div>
  )
}
