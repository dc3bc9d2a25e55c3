import type * as Y from 'yjs'
import type { PurgePlace } from '../../shared/api/purge-routes.ts'
import { findText } from '../../shared/document/entities.ts'
import { splitSentences } from '../../shared/document/sentences.ts'
import type { Root } from '../../shared/document/shape.ts'

/** Something of an item that can be removed for good: a sentence, a whole text, or all of it. */
export type PurgeChoice = Readonly<{
  id: string
  scope: 'words' | 'field' | 'item'
  /** The words themselves; '' for all of the item. */
  words: string
  /** Of which text; null for all of the item. */
  field: string | null
  place: PurgePlace
}>

type Source = Readonly<{
  root: Root
  id: string
  /** Only of this text; of every text and the item itself when left out. */
  field?: string
}>

/** What can be removed of an item as it stands now, in order of its texts; the item itself comes last. */
export function listPurgeChoices(doc: Y.Doc, { root, id, field }: Source): readonly PurgeChoice[] {
  const texts = Object.entries(root.fields).flatMap(([name, { kind }]) =>
    kind === 'text' && (field === undefined || name === field) ? [name] : [],
  )
  const base = { root: root.name, id }
  const inTexts = texts.flatMap((name) => listInText(doc, root, { ...base, field: name }))
  if (field !== undefined || root.writers !== 'anyone') return inTexts
  const place: PurgePlace = { ...base, field: null, words: null }
  return [...inTexts, { id: 'item', scope: 'item', words: '', field: null, place }]
}

function listInText(
  doc: Y.Doc,
  root: Root,
  base: Readonly<{ root: string; id: string; field: string }>,
): readonly PurgeChoice[] {
  const { field } = base
  const text = findText(doc, root, base.id, field)?.toJSON() ?? ''
  if (text.trim() === '') return []
  const sentences = splitSentences(text).filter((sentence) => sentence.text.trim() !== '')
  const whole: PurgeChoice = {
    id: `${field}:all`,
    scope: 'field',
    words: text,
    field,
    place: { ...base, words: null },
  }
  // A text of one sentence is asked about once, and goes as a text.
  if (sentences.length === 1) return [whole]
  return [
    ...sentences.map((words): PurgeChoice => ({
      id: `${field}:${words.at}`,
      scope: 'words',
      words: words.text.trim(),
      field,
      place: { ...base, words },
    })),
    whole,
  ]
}
