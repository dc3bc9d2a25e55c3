import * as Y from 'yjs'

/**
 * The words that `clientId` wrote from Yjs clock `fromClock` on and that still stand, one paragraph per
 * text, in reading order; '' when there are none. For showing what the host does not have.
 */
export function readUnsentText(doc: Y.Doc, clientId: number, fromClock: number): string {
  const texts = new Set<Y.Text>()
  for (const struct of doc.store.clients.get(clientId) ?? []) {
    if (!(struct instanceof Y.Item) || struct.id.clock + struct.length <= fromClock) continue
    if (struct.parent instanceof Y.Text) texts.add(struct.parent)
  }
  return [...texts]
    .map((text) => readOwnRuns(text, clientId, fromClock))
    .filter(Boolean)
    .join('\n\n')
}

/** The parts of one text by this client, with '…' where someone else's words stand between. */
function readOwnRuns(text: Y.Text, clientId: number, fromClock: number): string {
  const runs: string[] = []
  let isInRun = false
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue
    const isOwn = item.id.client === clientId && item.id.clock + item.length > fromClock
    const part = isOwn ? item.content.str.slice(Math.max(0, fromClock - item.id.clock)) : ''
    if (isOwn && isInRun) runs[runs.length - 1] += part
    else if (isOwn) runs.push(part)
    isInRun = isOwn
  }
  return runs
    .map((run) => run.trim())
    .filter(Boolean)
    .join(' … ')
}
