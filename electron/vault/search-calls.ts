/** One searchable text. */
export type SearchPiece = Readonly<{
  /** Where it stands within its source: 'goals/ID/title', or the number of a record. */
  place: string
  /** What a reader must be allowed to read: a document kind, or 'record:' and its type. */
  kind: string
  body: string
}>

/** What the host derives from one source: a document, or (under the case's own id) the records of a case. */
export type Projection = Readonly<{
  source: string
  caseId: string
  kind: string
  /** The document's epoch; '' for records. */
  epoch: string
  /** The last row of the log, or the last record, that it was made of. */
  upto: number
  /** Of the code that made it. */
  version: number
  /** JSON that only its maker reads. */
  figures: string
}>

/** One hit: where it stands, and the words around it. */
export type TextFound = Readonly<{
  source: string
  caseId: string
  kind: string
  place: string
  /** Some words around it, with what was found between U+0002 and U+0003. */
  snippet: string
}>

/** Projections and the full-text index; part of VaultOperations. */
export type SearchCalls = {
  /**
   * Sources whose projection is missing, of another version, or older than their log (`isBehind`: what it
   * says may be gone); oldest change first.
   */
  listStaleSources(args: Readonly<{ version: number }>): readonly Readonly<{
    source: string
    caseId: string
    isDocument: boolean
    isBehind: boolean
  }>[]
  /** Replaces the projection of one source and exactly those of its texts that changed; nothing for a past epoch. */
  writeProjection(args: Projection & Readonly<{ pieces: readonly SearchPiece[] }>): void
  listFigures(
    args: Readonly<Record<string, never>>,
  ): readonly Readonly<Pick<Projection, 'source' | 'caseId' | 'kind' | 'figures'>>[]
  /** Texts of these kinds in which every word begins a word, newest change first. A case id looks in that case only. */
  searchText(
    args: Readonly<{
      words: readonly string[]
      caseId: string | null
      kinds: readonly string[]
      limit: number
    }>,
  ): readonly TextFound[]
}
