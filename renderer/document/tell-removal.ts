import { toFieldName } from './field-name.ts'
import type { LiveDocument } from './live-document.ts'

/** Where a screen says it is while it removes an item; no field has this name. */
export const toRemovalPlace = (rootName: string, id: string): string =>
  toFieldName({ name: rootName }, id, '-removing')

/**
 * Removes an item after telling the others, so that who is writing in it learns who did it: a deletion
 * itself carries no name. Alone at the table it happens at once. The delay is one turn of the loop, in
 * which the message goes out; what comes after it on the same line arrives after it.
 */
export function removeAloud(
  live: LiveDocument | null,
  rootName: string,
  id: string,
  remove: () => void,
): void {
  if (live === null || live.presence.people().length === 0) {
    remove()
    return
  }
  live.presence.tell({ field: toRemovalPlace(rootName, id), status: 'here' })
  setTimeout(() => {
    remove()
    live.presence.leave(toRemovalPlace(rootName, id))
  }, 0)
}
