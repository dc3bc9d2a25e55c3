import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { findEntity } from '../../../shared/document/entities.ts'
import { teamShape } from '../../../shared/document/team-shape.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Icon } from '../../components/Icon.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { showToast } from '../../components/toast-store.ts'
import { TrustArea } from '../../components/TrustArea.tsx'
import { AudienceLine } from '../../document/AudienceLine.tsx'
import { focusField, toFieldName } from '../../document/field-name.ts'
import { PeopleHere } from '../../document/PeopleHere.tsx'
import { SavedState } from '../../document/SavedState.tsx'
import { useEdits } from '../../document/use-edits.ts'
import { useEntityIds } from '../../document/use-entity-ids.ts'
import { useLiveDocument } from '../../document/use-live-document.ts'
import { useRight } from '../../document/use-right.ts'
import { TeamNote } from './TeamNote.tsx'
import { readToday } from '../../platform/today.ts'
import styles from './team-notes.module.css'

const { notes } = teamShape

/** The notes in the order in which they were written; the newest is at the end, where one writes on. */
export function TeamNotes() {
  const { t } = useTranslation()
  const ids = useEntityIds(notes)
  const { add, remove } = useNoteEdits()
  const canWrite = useRight('teamNotes') === 'write'
  const addButton = (
    <Button variant="primary" icon="plus" onPress={add}>
      {t('team-notes.add')}
    </Button>
  )
  return (
    <div className={styles.page}>
      <TrustArea
        audience={<AudienceLine kind="teamNotes" />}
        people={<PeopleHere />}
        saved={<SavedState />}
      />
      <PageHead title={t('team-notes.title')}>
        <span className={styles.seen}>
          <Icon name="eye-off" size="sm" />
          {t('team-notes.seen')}
        </span>
      </PageHead>
      {canWrite ? <p>{t('team-notes.intro')}</p> : <p>{t('team-notes.readOnly')}</p>}
      {ids.length === 0 ? (
        <EmptyState title={t('team-notes.empty.title')} actions={canWrite ? addButton : null}>
          {t('team-notes.empty.text')}
        </EmptyState>
      ) : (
        <>
          <ol className={styles.notes}>
            {ids.map((id) => (
              <TeamNote key={id} id={id} onRemove={canWrite ? remove : null} />
            ))}
          </ol>
          {canWrite && addButton}
        </>
      )}
    </div>
  )
}

function useNoteEdits() {
  const { t } = useTranslation()
  const edits = useEdits(notes)
  const { doc } = useLiveDocument('teamNotes')
  return {
    add: () => {
      // Synchronous, so that the new note is there to receive the focus.
      const id = flushSync(() => edits.add({ on: readToday() }))
      if (id !== null) focusField(toFieldName(notes, id, 'text'))
    },
    remove: (id: string) => {
      const removed = findEntity(doc, notes, id)
      if (removed === null) return
      edits.remove(id)
      // Puts back this note, and not "the last thing done", which may be typing elsewhere.
      showToast({ text: t('team-notes.removed'), undo: () => edits.add(removed) })
    },
  }
}
