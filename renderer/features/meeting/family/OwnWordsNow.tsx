import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { familyShape } from '../../../../shared/document/family-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { focusField, toFieldName } from '../../../document/field-name.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import { NotShareButton } from '../../../document/NotShareButton.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useOwnPerson } from '../../../document/use-own-person.ts'
import { useRight } from '../../../document/use-right.ts'
import { readToday } from '../../../platform/today.ts'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'

const { ownWords } = familyShape

/** In own words, at the table: only who said it writes it. Absent for who is no member of the household. */
export function OwnWordsNow() {
  const { t } = useTranslation()
  const { caseId } = useTableCase()
  const person = useOwnPerson(caseId)
  const canWrite = useRight('familyVoice') === 'write'
  const ids = useEntityIds(ownWords, ({ personId }) => person.id !== null && personId === person.id)
  const edits = useEdits(ownWords)
  if (person.id === null || !canWrite) return null
  const add = () => {
    // Synchronous, so that the new field is there to receive the focus.
    const id = flushSync(() => edits.add({ personId: person.id, on: readToday() }))
    if (id !== null) focusField(toFieldName(ownWords, id, 'text'))
  }
  const last = ids.at(-1)
  return (
    <section className={styles.voice} aria-labelledby="meeting-words">
      <h2 id="meeting-words">{t('meeting.family.words')}</h2>
      {last === undefined ? (
        <p>{t('meeting.family.wordsNone')}</p>
      ) : (
        <>
          <LiveField
            root={ownWords}
            id={last}
            field="text"
            label={t('meeting.family.wordsLabel')}
            isLabelShown
            multiline
            look="box"
          />
          <NotShareButton root={ownWords} id={last} name={t('meeting.notShared.words')} />
        </>
      )}
      <Button icon="pencil" block onPress={add}>
        {t(last === undefined ? 'meeting.family.wordsStart' : 'meeting.family.wordsMore')}
      </Button>
    </section>
  )
}
