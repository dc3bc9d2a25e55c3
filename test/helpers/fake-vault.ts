import * as Y from 'yjs'
import type {
  DocumentRow,
  LogRow,
  OperationArgs,
  OperationName,
  OperationResult,
  Snapshot,
  Vault,
} from '../../electron/vault/vault-operations.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'

type Stored = {
  document: DocumentRow
  snapshot: Snapshot
  log: LogRow[]
  issued: Map<number, Readonly<{ participantId: string; epoch: string }>>
}
type Held = Readonly<{ keep(): void; fail(error: Error): void }>
type Handlers = { [K in OperationName]?: (args: OperationArgs<K>) => OperationResult<K> }

/** The part of a vault that the rooms use, in memory, with commits that a test can hold back or let fail. */
export class FakeVault {
  readonly #documents = new Map<string, Stored>()
  readonly #held: Held[] = []
  #isHolding = false
  #failure: Error | null = null
  #loading: Promise<void> = Promise.resolve()

  readonly vault: Pick<Vault, 'call'> = { call: async (name, args) => this.#call(name, args) }

  /** Puts a document there as it was made. Its id is its kind. */
  addDocument(kind: DocumentKind, state: Uint8Array): string {
    const document: DocumentRow = { id: kind, caseId: 'case', kind, epoch: 'epoch-1' }
    const snapshot = { uptoSeq: 0, state }
    this.#documents.set(kind, { document, snapshot, log: [], issued: new Map() })
    return kind
  }

  /** From now on commits wait for `keepNext`, `failNext` or `release`. */
  hold(): void {
    this.#isHolding = true
  }
  get heldCommits(): number {
    return this.#held.length
  }
  keepNext(): void {
    this.#held.shift()?.keep()
  }
  failNext(error: Error): void {
    this.#held.shift()?.fail(error)
  }
  release(): void {
    this.#isHolding = false
    for (const held of this.#held.splice(0)) held.keep()
  }
  /** Every commit from now on fails at once; null ends that. */
  failWith(error: Error | null): void {
    this.#failure = error
  }
  /** Loading a document waits for this. */
  holdLoading(until: Promise<void>): void {
    this.#loading = until
  }

  readLog(id: string): readonly LogRow[] {
    return this.#stored(id).log
  }
  readSnapshot(id: string): Snapshot {
    return this.#stored(id).snapshot
  }
  startEpoch(id: string, epoch: string): void {
    const stored = this.#stored(id)
    stored.document = { ...stored.document, epoch }
  }
  /** What would be there after a restart: snapshot and log, in a document of its own. */
  readStored(id: string): Y.Doc {
    const { snapshot, log } = this.#stored(id)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, snapshot.state)
    for (const { seq, update } of log) if (seq > snapshot.uptoSeq) Y.applyUpdate(doc, update)
    return doc
  }

  async #call<K extends OperationName>(
    name: K,
    args: OperationArgs<K>,
  ): Promise<OperationResult<K>> {
    if (name === 'loadDocument') await this.#loading
    if (name === 'appendUpdate') await this.#commit()
    const handler = this.#handlers[name]
    if (handler === undefined) throw new Error(`the fake vault does not know ${name}`)
    return handler(args)
  }

  async #commit(): Promise<void> {
    if (this.#failure !== null) throw this.#failure
    if (!this.#isHolding) return
    await new Promise<void>((keep, fail) => {
      this.#held.push({ keep, fail })
    })
  }

  #stored(id: string): Stored {
    const stored = this.#documents.get(id)
    if (stored === undefined) throw new Error(`no document ${id}`)
    return stored
  }

  readonly #handlers: Handlers = {
    loadDocument: ({ id }) => {
      const stored = this.#documents.get(id)
      if (stored === undefined) return null
      const { document, snapshot, log } = stored
      return { document, snapshot, log: log.filter(({ seq }) => seq > snapshot.uptoSeq) }
    },
    appendUpdate: ({ documentId, participantId, clientId, at, update }) => {
      const { log } = this.#stored(documentId)
      const seq = log.length + 1
      log.push({ seq, participantId, clientId, at, update: update.slice() })
      return { seq }
    },
    writeSnapshot: ({ documentId, uptoSeq, state }) => {
      this.#stored(documentId).snapshot = { uptoSeq, state: state.slice() }
    },
    issueClientId: ({ documentId, clientId, participantId, epoch }) => {
      const { issued } = this.#stored(documentId)
      if (issued.has(clientId)) return false
      issued.set(clientId, { participantId, epoch })
      return true
    },
    findClientId: ({ documentId, clientId }) =>
      this.#documents.get(documentId)?.issued.get(clientId) ?? null,
  }
}
