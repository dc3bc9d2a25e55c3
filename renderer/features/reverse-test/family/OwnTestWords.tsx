import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { findEntity } from '../../../../shared/document/entities.ts'
import { reverseTestVoiceShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { focusField, toFieldName } from '../../../document/field-name.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { readToday } from '../../../platform/today.ts'
import styles from './family-test.module.css'

const root = reverseTestVoiceShape.testWords

type OwnTestWordsProps = Readonly<{ questionId: string; personId: string }>

/** What this person says to a question, in own words. Several, because what was said stays said. */
export function OwnTestWords({ questionId, personId }: OwnTestWordsProps) {
  const { t } = useTranslation()
  const ids = useEntityIds(
    root,
    (said) => said.questionId === questionId && said.personId === personId,
  )
  const edits = useEdits(root)
  const { doc } = useLiveDocument('reverseTestVoice')
  const add = () => {
    // Synchronous, so that the new field is there to receive the focus.
    const id = flushSync(() => edits.add({ questionId, personId, on: readToday() }))
    if (id !== null) focusField(toFieldName(root, id, 'text'))
  }
  const remove = (id: string) => {
    const removed = findEntity(doc, root, id)
    if (removed === null) return
    edits.remove(id)
    showToast({ text: t('reverse-test-parts.family.removed'), undo: () => edits.add(removed) })
  }
  const labelOf = (index: number) =>
    `${t('reverse-test-parts.family.ownWords')}${ids.length > 1 ? ` ${index + 1}` : ''}`
  return (
    <div className={styles.own}>
      {ids.map((id, index) => (
        <div key={id} className={styles.word}>
          <LiveField
            root={root}
            id={id}
            field="text"
            label={labelOf(index)}
            isLabelShown
            multiline
            look="box"
            size="lg"
          />
          <Button
            variant="quiet"
            icon="trash-2"
            label={`${t('reverse-test-parts.family.remove')}: ${labelOf(index)}`}
            onPress={() => remove(id)}
          >
            {t('reverse-test-parts.family.remove')}
          </Button>
        </div>
      ))}
      <Button icon="pencil" block onPress={add}>
        {t(`reverse-test-parts.family.${ids.length === 0 ? 'write' : 'writeMore'}`)}
      </Button>
    </div>
  )
}
