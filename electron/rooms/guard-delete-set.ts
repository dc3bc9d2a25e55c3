import * as Y from 'yjs'

export type DeleteSet = ReturnType<typeof Y.decodeUpdate>['ds']

/** What a delete set does to a document: refuse it, nothing new, or something. */
export type DeleteSetVerdict = 'unsound' | 'nothing' | 'something'

/**
 * Judges a delete set: every range within ids that are known once the update's own structs are in
 * (`ownClientId` up to `ownEnd`), none empty, in order and without overlap, as Yjs writes them.
 */
export function inspectDeleteSet(
  { clients }: DeleteSet,
  doc: Y.Doc,
  own: Readonly<{ clientId: number; endClock: number }>,
): DeleteSetVerdict {
  let deletesSomething = false
  for (const [client, ranges] of clients) {
    const known = Y.getState(doc.store, client)
    const end = client === own.clientId ? own.endClock : known
    let from = 0
    for (const { clock, len } of ranges) {
      if (len < 1 || clock < from || clock + len > end) return 'unsound'
      from = clock + len
      deletesSomething ||= from > known || !isAllDeleted(doc, client, clock, from)
    }
  }
  return deletesSomething ? 'something' : 'nothing'
}

/** True when the delete set itself takes away all of a range. */
export function isCovered(
  { clients }: DeleteSet,
  { client, clock }: Y.ID,
  length: number,
): boolean {
  const ranges = clients.get(client) ?? []
  return ranges.some((range) => range.clock <= clock && clock + length <= range.clock + range.len)
}

function isAllDeleted(doc: Y.Doc, client: number, from: number, to: number): boolean {
  const structs = doc.store.clients.get(client) ?? []
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index++) {
    const struct = structs[index]
    if (struct === undefined || struct.id.clock >= to) break
    if (!struct.deleted) return false
  }
  return true
}
