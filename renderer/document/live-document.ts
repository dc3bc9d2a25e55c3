import * as Y from 'yjs'
import type { ChangeOrigin } from '../../shared/document/change-origin.ts'
import { type DocumentKind, documentShapes } from '../../shared/document/document-kind.ts'
import { rootMap } from '../../shared/document/entities.ts'
import type { Root } from '../../shared/document/shape.ts'
import { mayUndoDelete } from '../../shared/document/undo-filter.ts'
import type { ErrorCode } from '../../shared/errors/app-error.ts'
import { DocumentLink } from './document-link.ts'
import { createEditLedger } from './edit-ledger.ts'
import { EntityStores } from './entity-store.ts'
import { keptWords } from './kept-words.ts'
import { LivePresence } from './live-presence.ts'
import { openDocuments } from './open-documents.ts'
import {
  type DocumentProblem,
  isStorageHindrance,
  type SavedState,
  type SavedStep,
} from './saved-state.ts'
import { browserSurroundings, type Surroundings } from './surroundings.ts'
import { numberSteps } from './undo-history.ts'
import { readUnsentText } from './unsent-text.ts'

/** Undo takes back a phrase, not a paragraph; and no longer, or it would take others' words along. */
const undoPhraseMs = 300

type DocumentGrant = Readonly<{
  id: string
  kind: DocumentKind
  /** The Yjs client id that the host issued for this connection; it proves who wrote what. */
  clientId: number
  right: 'read' | 'write'
}>

/** Opens a document at the host. Throws AppError: 'host/restarting' when out of reach, else the host's code. */
export async function openLiveDocument(
  id: string,
  kind: DocumentKind,
  signal: AbortSignal,
  surroundings: Surroundings = browserSurroundings(),
): Promise<LiveDocument> {
  const { clientId, right } = await surroundings.openDocument(id, signal)
  return new LiveDocument({ id, kind, clientId, right }, surroundings)
}

/**
 * One co-written document on this screen: its content, its connection, whose turn of undo it is, who is
 * here, and how far this screen's own changes have come. Lives until `close()`; a document that the host
 * stopped (`savedState().problem`) takes no more changes, and another is opened in its place.
 */
export class LiveDocument {
  readonly id: string
  readonly kind: DocumentKind
  readonly doc: Y.Doc
  /** Given to every change made on this screen; undo takes back exactly those. */
  readonly origin: ChangeOrigin
  readonly undo: Y.UndoManager
  readonly entities: EntityStores
  readonly presence: LivePresence
  #right: 'read' | 'write'
  readonly #ledger = createEditLedger()
  readonly #link: DocumentLink
  readonly #surroundings: Surroundings
  /** Whose connection this is. */
  readonly #token: string | null
  readonly #listeners = new Set<() => void>()
  #isUp = false
  #isSynced = false
  #hindrance: ErrorCode | null = null
  #problem: DocumentProblem | null = null
  #keptId = 0
  #state: SavedState = atRest

  constructor({ id, kind, clientId, right }: DocumentGrant, surroundings: Surroundings) {
    this.id = id
    this.kind = kind
    this.#right = right
    this.#surroundings = surroundings
    this.#token = surroundings.readToken()
    this.doc = new Y.Doc()
    // Before the link is made: awareness copies it.
    this.doc.clientID = clientId
    this.origin = { source: 'view', label: kind }
    this.undo = createUndo(this.doc, kind, this.origin)
    numberSteps(this)
    this.entities = new EntityStores(this.doc)
    this.#link = new DocumentLink(this.doc, id, surroundings, this.#linkEvents())
    this.presence = new LivePresence(this.#link.awareness)
    // After the link, whose provider sends the frame: the ledger books the change under that frame.
    this.doc.on('update', this.#onUpdate)
    this.doc.on('afterTransaction', this.#onTransaction)
    openDocuments.add(this)
  }

  /** What this screen may do now; nobody writes into a document that the host has stopped. */
  get right(): 'read' | 'write' {
    return this.#problem === null ? this.#right : 'read'
  }

  /** True when the host takes nothing more from this document as it is open now. */
  get isStopped(): boolean {
    return this.#problem !== null
  }

  /** True when it was opened there by who is there now. */
  isOpenedBy(surroundings: Surroundings): boolean {
    return this.#surroundings === surroundings && this.#token === surroundings.readToken()
  }

  /** The right changed while the document is open (the host looks at it on every frame anyway). */
  grant(right: 'read' | 'write'): void {
    if (right === this.#right) return
    this.#right = right
    this.#publish(true)
  }

  /** True once the content of the host was here, also when the connection is gone again. */
  get synced(): boolean {
    return this.#isSynced
  }

  /** A snapshot that keeps its identity until something in it changes. */
  readonly savedState = (): SavedState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What this screen wrote and the host does not have; '' when there is nothing. */
  readonly unsentText = (): string =>
    readUnsentText(this.doc, this.doc.clientID, this.#ledger.durableClock())

  readonly reconnectNow = (): void => this.#link.reconnectNow()

  /** Ends the connection and forgets the content. What was not sent is gone: ask `unsentText` first. */
  close(): void {
    openDocuments.remove(this)
    this.#listeners.clear()
    this.presence.close()
    this.#link.close()
    this.entities.close()
    this.undo.destroy()
    this.doc.destroy()
  }

  #linkEvents(): ConstructorParameters<typeof DocumentLink>[3] {
    return {
      onFrame: (kind) => {
        this.#ledger.addFrame(kind)
        if (kind === 'step2') this.#publish()
      },
      onAck: (count) => {
        this.#ledger.acknowledge(count)
        this.#hindrance = null
        this.#publish()
      },
      onUp: () => {
        this.#isUp = true
        // A full disk lets us in and sends us away at the first change: that is over with the first one kept.
        if (!isStorageHindrance(this.#hindrance)) this.#hindrance = null
        this.#publish()
      },
      onSynced: () => {
        this.#isSynced = true
        this.#publish(true)
      },
      onDown: (hindrance) => this.#goDown(hindrance, null),
      onStopped: (code) => this.#goDown(null, { code, unsentText: this.unsentText() }),
    }
  }

  #goDown(hindrance: ErrorCode | null, problem: DocumentProblem | null): void {
    this.#isUp = false
    this.#hindrance = hindrance
    this.#problem = problem
    this.#ledger.loseConnection()
    if (problem !== null) this.#keptId = keptWords.add(this.id, problem)
    this.#publish()
  }

  readonly #onUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, by: Y.Transaction) => {
    if (!by.local) return
    this.#ledger.addEdit(Y.getState(this.doc.store, this.doc.clientID), this.#surroundings.now())
    this.#keepMore()
    this.#publish()
  }

  /** Who is in the middle of a sentence when the host stops the document goes on typing for a moment. */
  #keepMore(): void {
    if (this.#problem === null) return
    this.#problem = { code: this.#problem.code, unsentText: this.unsentText() }
    keptWords.keep({ id: this.#keptId, documentId: this.id, problem: this.#problem })
  }

  readonly #onTransaction = ({ local, changed }: Y.Transaction): void => {
    // Someone else's change between two of ours: undo must not take them back as one.
    if (!local && changed.size > 0) this.undo.stopCapturing()
  }

  #publish(isNews = false): void {
    const state: SavedState = {
      step: this.#step(),
      waitingCount: this.#ledger.count(),
      waitingSince: this.#ledger.oldestAt(),
      isConnected: this.#isUp,
      hindrance: this.#hindrance,
      problem: this.#problem,
    }
    const isSame = isSameState(state, this.#state)
    if (isSame && !isNews) return
    if (!isSame) this.#state = state
    for (const listener of this.#listeners) listener()
  }

  #step(): SavedStep {
    if (this.#ledger.count() === 0) return 'safe'
    if (!this.#isUp) return 'waiting'
    return this.#ledger.countUnsent() > 0 ? 'onScreen' : 'sent'
  }
}

const atRest: SavedState = {
  step: 'safe',
  waitingCount: 0,
  waitingSince: null,
  isConnected: false,
  hindrance: null,
  problem: null,
}

const isSameState = (a: SavedState, b: SavedState): boolean =>
  (Object.keys(a) as (keyof SavedState)[]).every((key) => a[key] === b[key])

/** Undo of this screen's own changes, and of nothing else. */
function createUndo(doc: Y.Doc, kind: DocumentKind, origin: ChangeOrigin): Y.UndoManager {
  const roots = Object.values<Root>(documentShapes[kind]).filter(
    ({ writers }) => writers !== 'host',
  )
  return new Y.UndoManager(
    roots.map((root) => rootMap(doc, root)),
    {
      trackedOrigins: new Set([origin]),
      captureTimeout: undoPhraseMs,
      deleteFilter: mayUndoDelete,
    },
  )
}
