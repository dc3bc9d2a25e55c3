import * as Y from 'yjs'

/**
 * The `deleteFilter` for an undo manager of these documents: what undo may take away. Two things stay.
 * A field of an entity: undo writes the former picked value over the later one, and where someone else
 * picked one at the same time it writes none, so taking the later one away would leave the field empty.
 * And an entity that someone else worked in: undoing "added a goal" must not take that along.
 */
export function mayUndoDelete(item: Y.Item): boolean {
  if (item.parentSub === null) return true
  const level = levelOf(item)
  return level === 0 ? !hasWorkOfOthers(item) : level > 1
}

/** 0: an entity in a root, 1: a field of an entity, 2: a member of a set. */
function levelOf(item: Y.Item): number {
  let level = 0
  let parent = item.parent
  while (parent instanceof Y.AbstractType && parent._item !== null) {
    level += 1
    parent = parent._item.parent
  }
  return level
}

/** True when something of another client id still stands in it: words, a picked value, a member. */
function hasWorkOfOthers({ id, content }: Y.Item): boolean {
  if (!(content instanceof Y.ContentType)) return false
  return [...listItems(content.type)].some(
    (item) => !item.deleted && (item.id.client !== id.client || hasWorkOfOthers(item)),
  )
}

function* listItems({ _map, _start }: Y.ContentType['type']): Generator<Y.Item> {
  yield* _map.values()
  for (let item = _start; item !== null; item = item.right) yield item
}
