import { setImmediate as nextTurn } from 'node:timers/promises'
import { inTurn } from '../../shared/util/in-turn.ts'
import { type Clock } from '../rooms/clock.ts'
import type { Vault } from '../vault/vault-operations.ts'
import { addFigures, caseFigures, type CaseFigures, noFigures } from './caseload-figures.ts'
import { type Made, projectDocument, projectRecords, projectionVersion } from './project-source.ts'
import type { VaultChange } from './watch-vault.ts'

/** So long after a change its projection is made anew by itself; who asks does not wait for it. */
const restMs = 5000
/** So many sources share one commit of the vault. */
const atOnce = 8

type ProjectorOptions = Readonly<{
  vault: Pick<Vault, 'call'>
  after: Clock['after']
  /** A source could not be read; it is left as it was and tried again at the next opening. */
  onFailed(): void
}>

type Source = Readonly<{ id: string; isDocument: boolean }>

/**
 * Keeps figures and searchable texts in step with documents and records, away from the way of an edit: at
 * most every five seconds, one source at a time. What a crash left behind is found by comparing each
 * projection with the end of its log, and made anew in the background. Not chosen: in the vault's thread;
 * that would have to understand Yjs, and everybody's commits would wait for it.
 */
export class CaseloadProjector {
  readonly #options: ProjectorOptions
  /** Per case, per source. */
  readonly #figures = new Map<string, Map<string, CaseFigures>>()
  readonly #changed = new Map<string, Source>()
  readonly #oneAtATime = inTurn()
  #backlog: readonly Source[] = []
  #started: Promise<void> | null = null
  #stopTimer: (() => void) | null = null
  #isClosed = false
  #version = 0
  /** More may be old than was told. */
  #isUnsure = false
  readonly #sums = new Map<string, CaseFigures>()
  #onChanged: () => void = () => undefined

  constructor(options: ProjectorOptions) {
    this.#options = options
  }

  /** Reads what is kept, and begins to make anew what is missing or old. Resolves when the reading is done. */
  async start(): Promise<void> {
    this.#started ??= this.#start()
    await this.#started
  }

  /** Sources that are still old since the vault was opened. */
  get pending(): number {
    return this.#backlog.length
  }

  /** Another number whenever a case, its figures or its texts may have changed. */
  get version(): number {
    return this.#version
  }

  /** Called when figures or texts changed; one listener. */
  set onChanged(listener: () => void) {
    this.#onChanged = listener
  }

  /** Something was written. Cheap: every kept edit comes here. */
  note(change: VaultChange): void {
    this.#version += 1
    if ('documentId' in change) this.#add(change.documentId, true)
    else if ('recordsOf' in change) this.#add(change.recordsOf, false)
    else this.#isUnsure = true
    if (this.#isClosed) return
    this.#stopTimer ??= this.#options.after(restMs, () => {
      this.#stopTimer = null
      void this.settle()
    })
  }

  /** Resolves when everything that was written before this call is in figures and search. */
  async settle(): Promise<void> {
    await this.start()
    await this.#oneAtATime(async () => {
      await this.#lookForMore()
      const changed = [...this.#changed.values()]
      this.#changed.clear()
      for (let from = 0; from < changed.length; from += atOnce)
        await this.#projectAll(changed.slice(from, from + atOnce))
      if (changed.length > 0) this.#onChanged()
    })
  }

  /** Figures of a case, from all its sources. */
  figuresOf(caseId: string): CaseFigures {
    const known = this.#sums.get(caseId)
    if (known !== undefined) return known
    const sum = [...(this.#figures.get(caseId)?.values() ?? [])].reduce(addFigures, noFigures)
    this.#sums.set(caseId, sum)
    return sum
  }

  /** Starts nothing more. What is not projected then is found at the next opening. */
  close(): void {
    this.#isClosed = true
    this.#stopTimer?.()
  }

  #add(id: string, isDocument: boolean): void {
    if (!this.#changed.has(id)) this.#changed.set(id, { id, isDocument })
  }

  async #lookForMore(): Promise<void> {
    if (!this.#isUnsure) return
    this.#isUnsure = false
    const waiting = new Set(this.#backlog.map(({ id }) => id))
    for (const { source, isDocument } of await this.#listStale())
      if (!waiting.has(source)) this.#add(source, isDocument)
  }

  async #listStale() {
    return this.#options.vault.call('listStaleSources', { version: projectionVersion })
  }

  async #start(): Promise<void> {
    const { vault } = this.#options
    for (const { source, caseId, figures } of await vault.call('listFigures', {})) {
      const parsed = caseFigures.safeParse(toJson(figures))
      if (parsed.success) this.#remember(caseId, source, parsed.data)
    }
    const stale = await this.#listStale()
    // Words that a crash left in the index after their deletion: gone before anybody can ask.
    for (const { source, isDocument, isBehind } of stale)
      if (isBehind) this.#add(source, isDocument)
    this.#backlog = stale.flatMap(({ source: id, isDocument }) =>
      this.#changed.has(id) ? [] : [{ id, isDocument }],
    )
    void this.#catchUp()
  }

  /** A few sources per turn, so that a question in between waits for those and not for all. */
  async #catchUp(): Promise<void> {
    const hadWork = this.#backlog.length > 0
    while (this.#backlog.length > 0) {
      if (this.#isClosed) return
      await this.#oneAtATime(async () => this.#projectAll(this.#backlog.slice(0, atOnce)))
      this.#backlog = this.#backlog.slice(atOnce)
    }
    if (hadWork) this.#onChanged()
  }

  /** Each is read in a turn of its own, so that whoever types in between waits for one and not for all. */
  async #projectAll(sources: readonly Source[]): Promise<void> {
    const kept: Promise<void>[] = []
    for (const source of sources) {
      const made = await this.#read(source)
      if (made !== null) kept.push(this.#keep(made))
      await nextTurn()
    }
    await Promise.all(kept)
  }

  async #read({ id, isDocument }: Source): Promise<Made | null> {
    if (this.#isClosed) return null
    const { vault, onFailed } = this.#options
    try {
      return await (isDocument ? projectDocument(vault, id) : projectRecords(vault, id))
    } catch {
      onFailed()
      return null
    }
  }

  async #keep({ figures, ...projection }: Made): Promise<void> {
    const { vault, onFailed } = this.#options
    try {
      await vault.call('writeProjection', { ...projection, figures: JSON.stringify(figures) })
      this.#remember(projection.caseId, projection.source, figures)
    } catch {
      onFailed()
    }
  }

  #remember(caseId: string, source: string, figures: CaseFigures): void {
    const sources = this.#figures.get(caseId) ?? new Map<string, CaseFigures>()
    this.#figures.set(caseId, sources.set(source, figures))
    this.#sums.delete(caseId)
    this.#version += 1
  }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
