import * as Y from 'yjs'

type SharedType = Y.ContentType['type']

/**
 * Names kinds of content in a document that no reader would see or that no screen makes: anything but
 * strings in texts, single values, texts and maps under keys, and what was deleted.
 */
export function findHiddenContent(doc: Y.Doc): readonly string[] {
  const found: string[] = []
  for (const root of doc.share.values()) inspectType(root, found)
  return found
}

function inspectType(type: SharedType, found: string[]): void {
  const isText = type instanceof Y.Text
  if (isText ? type._map.size > 0 : type._start !== null) found.push('content beside the content')
  for (let item = type._start; item !== null; item = item.right) inspectItem(item, isText, found)
  for (const item of type._map.values()) inspectItem(item, false, found)
}

function inspectItem(
  { deleted, content, length }: Y.Item,
  isInText: boolean,
  found: string[],
): void {
  if (deleted) return
  if (content instanceof Y.ContentType) {
    if (isInText) found.push('a type in a text')
    inspectType(content.type, found)
  } else if (isInText !== content instanceof Y.ContentString) found.push(content.constructor.name)
  else if (!isInText && length !== 1) found.push('several values under one key')
}
