import { useTranslation } from 'react-i18next'
import { reverseTestVoiceShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Voice } from '../../../components/Voice.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useRight } from '../../../document/use-right.ts'
import { useSession } from '../../../platform/session.tsx'
import { readToday } from '../../../platform/today.ts'
import { AddLine } from '../fields/AddLine.tsx'
import { usePeople } from '../use-people.ts'
import { Saying } from './Saying.tsx'
import styles from '../reverse-test.module.css'

type SaidWordsProps = Readonly<{ questionId: string; canAdd: boolean }>

/** The family's literal words at one question, with speaker; the family writes them on its own device. */
export function SaidWords({ questionId, canAdd }: SaidWordsProps) {
  const { t } = useTranslation()
  const { name } = useSession()
  const { all } = usePeople()
  const canSpeak = useRight('reverseTestVoice') === 'write'
  const edits = useEdits(reverseTestVoiceShape.testWords)
  const ids = useEntityIds(
    reverseTestVoiceShape.testWords,
    (said) => said.questionId === questionId,
  )
  const me = all.find((person) => person.kind === 'person' && person.name === name.trim())
  const add = (): string | null =>
    edits.add({ questionId, personId: me?.id ?? null, on: readToday() })
  if (ids.length === 0 && !canSpeak) return null
  return (
    <Voice label={t('reverse-test.quotes.title')} icon="quote" headingLevel={3}>
      <ul className={styles.lines}>
        {ids.map((id, index) => (
          <li key={id}>
            <Saying id={id} number={index + 1} />
          </li>
        ))}
      </ul>
      {canSpeak && canAdd && (
        <AddLine root={reverseTestVoiceShape.testWords} field="text" onAdd={add}>
          {t('reverse-test.quotes.add')}
        </AddLine>
      )}
    </Voice>
  )
}
