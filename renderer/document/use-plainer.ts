import { findReplacements } from '../../shared/domain/plain-language/find-replacements.ts'
import type { HardWordList } from '../../shared/domain/plan-quality/hard-words.ts'
import { findText } from '../../shared/document/entities.ts'
import type { Root } from '../../shared/document/shape.ts'
import { focusField, toFieldName } from './field-name.ts'
import { toSoftLimit } from './soft-limit.ts'
import { useEdits } from './use-edits.ts'
import { useDocumentOf } from './use-live-document.ts'

/**
 * Puts a plainer word for a hard one, everywhere in a text, as one step of undo. Afterwards the text has the
 * focus: the words around it may have to change along, and the pressed button is gone.
 */
export function usePlainer(root: Root, id: string, field: string) {
  const live = useDocumentOf(root)
  const edits = useEdits(root)
  return (list: HardWordList, word: string, plain: string): void => {
    const text = live === null ? null : findText(live.doc, root, id, field)
    if (text === null) return
    // Of the text as it is now: somebody may have typed since the hint was shown.
    const places = findReplacements(text.toJSON(), list, { word, plain })
    const grows = places.reduce((sum, { from, to, plain: put }) => sum + put.length - to + from, 0)
    if (text.length + grows <= toSoftLimit(root.fields[field]))
      edits.together(() => {
        for (const { from, to, plain: put } of places.toReversed()) {
          text.delete(from, to - from)
          text.insert(from, put)
        }
      })
    focusField(toFieldName(root, id, field))
  }
}
