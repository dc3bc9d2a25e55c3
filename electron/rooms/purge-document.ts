import * as Y from 'yjs'
import { documentShapes, schemaVersion } from '../../shared/document/document-kind.ts'
import { findEntity } from '../../shared/document/entities.ts'
import { singleId } from '../../shared/document/plan-shape.ts'
import { findShapeFault } from '../../shared/document/validate.ts'
import type { DocumentShape } from '../../shared/document/shape.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import type { DocumentRow, Vault } from '../vault/vault-operations.ts'
import { createDocument, loadDocument } from './load-document.ts'
import { cutFromDocument, cutFromFormer } from './purge-cut.ts'
import { type PurgePlace, type PurgeSelection, selectPurge } from './purge-selection.ts'

/** A document as it is kept now, with the place in it that is to be removed for good. */
export type PurgePlan = Readonly<{
  document: DocumentRow
  /** Who wrote it; the host's own writer among them for what stood there from the beginning. */
  authors: ReadonlySet<string>
  /** Document and versions without it, as the vault takes them. Nothing is changed by asking. */
  cut(): Promise<
    Readonly<{
      fromEpoch: string
      uptoSeq: number
      state: Uint8Array
      versions: readonly Readonly<{ id: string; state: Uint8Array }>[]
    }>
  >
}>

/**
 * Looks up what is to be removed; null when the words are no longer there. Throws 'document/not-found',
 * 'version/document-newer', 'request/bad-input', 'request/not-found', or what the vault throws.
 */
export async function planPurge(
  vault: Pick<Vault, 'call'>,
  documentId: string,
  place: PurgePlace,
): Promise<PurgePlan | null> {
  const stored = await vault.call('loadDocument', { id: documentId })
  if (stored === null) throw new AppError('document/not-found')
  const { document } = stored
  const shape = documentShapes[document.kind]
  const { doc, seq } = loadDocument(stored, shape)
  requireKnown(doc, shape)
  const selection = selectPurge(doc, shape, place)
  if (selection === null) return null
  return {
    document,
    authors: await readAuthors(vault, documentId, selection.clientIds),
    async cut() {
      const versions = await cutVersions(vault, document, place, selection)
      cutFromDocument(doc, shape, place, selection)
      const state = toSoundState(doc, shape)
      doc.destroy()
      return { fromEpoch: document.epoch, uptoSeq: seq, state, versions }
    },
  }
}

/** Words could stand in a root that this app does not know. */
function requireKnown(doc: Y.Doc, shape: DocumentShape): void {
  const { meta } = shape
  const found = meta === undefined ? null : findEntity(doc, meta, singleId)
  const version = (found as Readonly<Record<string, unknown>> | null)?.schemaVersion
  if (typeof version === 'number' && version > schemaVersion)
    throw new AppError('version/document-newer')
}

async function readAuthors(
  vault: Pick<Vault, 'call'>,
  documentId: string,
  clientIds: ReadonlySet<number>,
): Promise<ReadonlySet<string>> {
  const issued = await vault.call('listClientIds', { documentId })
  const owners = new Map(issued.map(({ clientId, participantId }) => [clientId, participantId]))
  return new Set([...clientIds].map((clientId) => owners.get(clientId) ?? unknownAuthor))
}

/** Nobody's id: whoever that was, it is not who asks. */
const unknownAuthor = ''

async function cutVersions(
  vault: Pick<Vault, 'call'>,
  document: DocumentRow,
  place: PurgePlace,
  selection: PurgeSelection,
): Promise<readonly Readonly<{ id: string; state: Uint8Array }>[]> {
  const shape = documentShapes[document.kind]
  const kept: { id: string; state: Uint8Array }[] = []
  for (const { id } of await vault.call('listVersions', { documentId: document.id })) {
    // One after another: memory holds one version.
    // oxlint-disable-next-line no-await-in-loop
    const version = await vault.call('loadVersion', { id })
    if (version === null) continue
    const doc = createDocument(shape)
    Y.applyUpdate(doc, version.state)
    cutFromFormer(doc, shape, place, selection)
    kept.push({ id, state: Y.encodeStateAsUpdate(doc) })
    doc.destroy()
  }
  return kept
}

/** What takes the place of everything else must load by itself, so it is loaded before it is kept. */
function toSoundState(doc: Y.Doc, shape: DocumentShape): Uint8Array {
  const state = Y.encodeStateAsUpdate(doc)
  const loaded = createDocument(shape)
  try {
    Y.applyUpdate(loaded, state)
    const isComplete = loaded.store.pendingStructs === null && loaded.store.pendingDs === null
    if (isComplete && findShapeFault(loaded, shape) === null) return state
    throw new AppError('internal')
  } finally {
    loaded.destroy()
  }
}
