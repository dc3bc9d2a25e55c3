import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { findEntity } from '../../../shared/document/entities.ts'
import { familyShape } from '../../../shared/document/family-shape.ts'
import { Button } from '../../components/Button.tsx'
import { showToast } from '../../components/toast-store.ts'
import { focusField, toFieldName } from '../../document/field-name.ts'
import { useEdits } from '../../document/use-edits.ts'
import { useEntityIds } from '../../document/use-entity-ids.ts'
import { useLiveDocument } from '../../document/use-live-document.ts'
import { OwnWord } from './OwnWord.tsx'
import { readToday } from '../../platform/today.ts'
import styles from './family.module.css'

const { ownWords } = familyShape

/** What this person says, in own words. Several, because what someone said in May stays said. */
export function OwnWords({ personId }: Readonly<{ personId: string }>) {
  const { t } = useTranslation()
  const ids = useEntityIds(ownWords, (word) => word.personId === personId)
  const edits = useEdits(ownWords)
  const { doc } = useLiveDocument('familyVoice')

  const add = () => {
    // Synchronous, so that the new field is there to receive the focus.
    const id = flushSync(() => edits.add({ personId, on: readToday() }))
    if (id !== null) focusField(toFieldName(ownWords, id, 'text'))
  }
  const remove = (id: string) => {
    const removed = findEntity(doc, ownWords, id)
    if (removed === null) return
    edits.remove(id)
    showToast({ text: t('family.words.removed'), undo: () => edits.add(removed) })
  }

  return (
    <section className={styles.voice} aria-labelledby="family-words">
      <h2 id="family-words">{t('family.words.title')}</h2>
      {ids.length !== 1 && <p>{t('family.words.prompt')}</p>}
      {ids.map((id) => (
        <OwnWord key={id} id={id} isOnly={ids.length === 1} onRemove={() => remove(id)} />
      ))}
      <Button icon="pencil" block onPress={add}>
        {t(ids.length === 0 ? 'family.words.start' : 'family.words.more')}
      </Button>
    </section>
  )
}
