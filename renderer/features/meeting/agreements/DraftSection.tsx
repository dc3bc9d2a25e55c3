import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { focusField, toFieldName } from '../../../document/field-name.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useRight } from '../../../document/use-right.ts'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'
import { DraftCard } from './DraftCard.tsx'

const { drafts } = meetingShape

/** Agreements in the making: one line each, that everybody at the table can edit. */
export function DraftSection({ title }: Readonly<{ title: string }>) {
  const { t } = useTranslation()
  const { meeting } = useTableCase()
  const edits = useEdits(drafts)
  const canWrite = useRight('meeting') === 'write'
  const asked = new Set(
    meeting.rounds.filter(({ status }) => status !== 'ingetrokken').map(({ draftId }) => draftId),
  )
  const ids = useEntityIds(drafts, ({ id, isOpenPoint }) => !isOpenPoint && !asked.has(id))
  const openPoints = useEntityIds(drafts, ({ id, isOpenPoint }) => isOpenPoint && !asked.has(id))
  const [empty = null] = useEntityIds(
    drafts,
    ({ id, text, amends, isOpenPoint }) =>
      text === '' && amends === null && !isOpenPoint && !asked.has(id),
  )
  const section = useRef<HTMLElement>(null)
  const add = () => {
    // Synchronous, so that the new line is there to receive the focus. One that stands empty is taken first:
    // a press too many would leave a line that nobody wants.
    const id = empty ?? flushSync(() => edits.add())
    if (id === null) return
    focusField(toFieldName(drafts, id, 'text'))
    // Whoever begins a line also sees what is read from it and the button below.
    section.current?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <section className={styles.drafts} aria-labelledby="meeting-drafts" ref={section}>
      <h2 className={styles.head} id="meeting-drafts">
        {title}
      </h2>
      {ids.map((id) => (
        <DraftCard key={id} id={id} />
      ))}
      {openPoints.length > 0 && <OpenPoints ids={openPoints} />}
      {canWrite && (
        <div>
          <Button icon="plus" onPress={add}>
            {t('meeting.draft.add')}
          </Button>
        </div>
      )}
    </section>
  )
}

function OpenPoints({ ids }: Readonly<{ ids: readonly string[] }>) {
  const { t } = useTranslation()
  return (
    <>
      <h3 className={styles.head}>{t('meeting.draft.openPoints')}</h3>
      <ul className={styles.lines}>
        {ids.map((id) => (
          <OpenPoint key={id} id={id} />
        ))}
      </ul>
    </>
  )
}

function OpenPoint({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const edits = useEdits(drafts)
  const text = useEntityText(id)
  return (
    <li className={styles.openPoint}>
      <span>{text}</span>
      <Button
        size="compact"
        variant="quiet"
        label={t('meeting.draft.reopenNamed', { text })}
        onPress={() => edits.set(id, 'isOpenPoint', false)}
      >
        {t('meeting.draft.reopen')}
      </Button>
    </li>
  )
}

function useEntityText(id: string): string {
  const fields = useFields(drafts, id, ['text'])
  return fields?.text.trim() ?? ''
}
