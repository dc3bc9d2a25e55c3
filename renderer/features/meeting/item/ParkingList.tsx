import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useRight } from '../../../document/use-right.ts'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'

const { parking } = meetingShape

/** Later, or not here: it is kept, and the talk goes on. */
export function ParkingList() {
  const { t } = useTranslation()
  const ids = useEntityIds(parking)
  const canWrite = useRight('meeting') === 'write'
  return (
    <section aria-labelledby="meeting-parking">
      <h2 className={styles.head} id="meeting-parking">
        {t('meeting.parking.title')}
      </h2>
      {ids.length === 0 && <p className={styles.quiet}>{t('meeting.parking.none')}</p>}
      <ul className={styles.lines}>
        {ids.map((id, index) => (
          <li key={id}>
            <LiveField
              root={parking}
              id={id}
              field="text"
              label={t('meeting.parking.line', { number: index + 1 })}
              size="sm"
            />
          </li>
        ))}
      </ul>
      {canWrite && <AddLine />}
    </section>
  )
}

function AddLine() {
  const { t } = useTranslation()
  const { live } = useTableCase()
  const edits = useEdits(parking)
  const [text, setText] = useState('')
  const [isTried, setIsTried] = useState(false)
  const isEmpty = text.trim() === ''
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(isEmpty)
    if (isEmpty) return
    edits.add({ text: text.trim(), itemId: live.running?.itemId ?? null })
    setText('')
  }
  return (
    <form className={styles.addLine} onSubmit={submit}>
      <TextField
        label={t('meeting.parking.add')}
        error={isTried && isEmpty ? t('meeting.parking.missing') : null}
        value={text}
        onChange={setText}
        maxLength={400}
        autoComplete="off"
      />
      <Button type="submit" icon="plus">
        {t('meeting.parking.addDo')}
      </Button>
    </form>
  )
}
