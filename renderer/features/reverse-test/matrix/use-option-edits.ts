import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { findEntity, readEntities } from '../../../../shared/document/entities.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { toNewCells } from '../../../../shared/domain/effect-cells.ts'
import { showToast } from '../../../components/toast-store.ts'
import { focusField, toFieldName } from '../../../document/field-name.ts'
import { removeAloud } from '../../../document/tell-removal.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useDocumentOf } from '../../../document/use-live-document.ts'

const { options, effects } = reverseTestShape

/**
 * Adding and removing a solution together with all its cells: in one transaction, so that no screen ever
 * has one without the other, and undo brings back both. Costs of a removed solution stay, without it.
 */
export function useOptionEdits() {
  const { t } = useTranslation()
  const optionEdits = useEdits(options)
  const effectEdits = useEdits(effects)
  const live = useDocumentOf(options)
  return useMemo(() => {
    const add = () => {
      const id = crypto.randomUUID()
      // Synchronous, so that the new field is there to receive the focus.
      flushSync(() =>
        optionEdits.together(() => {
          optionEdits.add({ id })
          for (const cell of toNewCells(id)) effectEdits.add(cell)
        }),
      )
      focusField(toFieldName(options, id, 'title'))
    }
    const removeNow = (id: string) => {
      const removed = live === null ? null : findEntity(live.doc, options, id)
      if (live === null || removed === null) return
      const cells = readEntities(live.doc, effects).filter(({ optionId }) => optionId === id)
      optionEdits.together(() => {
        optionEdits.remove(id)
        for (const cell of cells) effectEdits.remove(cell.id)
      })
      const undo = () =>
        optionEdits.together(() => {
          optionEdits.add(removed)
          for (const cell of cells) effectEdits.add(cell)
        })
      showToast({ text: t('reverse-test-parts.options.removed'), undo })
    }
    const remove = (id: string) => removeAloud(live, options.name, id, () => removeNow(id))
    return { add, remove }
  }, [optionEdits, effectEdits, live, t])
}
