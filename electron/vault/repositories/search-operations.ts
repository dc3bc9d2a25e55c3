import { z } from 'zod'
import type { VaultDatabase } from '../database-file.ts'
import { foundMarks } from '../found-text.ts'
import type { SearchPiece } from '../search-calls.ts'
import type { VaultOperations } from '../vault-operations.ts'

type Names = 'listStaleSources' | 'writeProjection' | 'listFigures' | 'searchText'

const storedSource = z.object({
  source: z.string(),
  caseId: z.string(),
  isDocument: z.int().transform((flag) => flag === 1),
  isBehind: z.int().transform((flag) => flag === 1),
})
const storedFigures = z.object({
  source: z.string(),
  caseId: z.string(),
  kind: z.string(),
  figures: z.string(),
})
const storedPiece = z.object({ id: z.int(), place: z.string(), kind: z.string(), body: z.string() })
const storedFind = z.object({
  source: z.string(),
  caseId: z.string(),
  kind: z.string(),
  place: z.string(),
  snippet: z.string(),
})

/** So many words of a long text are shown around what was found. */
const snippetWords = 24

/** What the host derives, kept beside what it derives from, and asked in one place. */
export function searchOperations(db: VaultDatabase): Pick<VaultOperations, Names> {
  const { stale, figures, find, put, epochOf, pieces, addPiece, removePiece } =
    prepareStatements(db)
  return {
    listStaleSources: ({ version }) => stale.all({ version }).map((row) => storedSource.parse(row)),
    writeProjection({ pieces: wanted, ...row }) {
      // Made of a state that was replaced meanwhile, perhaps because words in it were erased.
      if (row.epoch !== '' && epochOf.get(row.source)?.epoch !== row.epoch) return
      put.run(row)
      const left = new Map(wanted.map((piece) => [piece.place, piece]))
      // Only what changed is written: a keystroke in a plan of a thousand texts costs one of them.
      for (const stored of pieces.all(row.source).map((found) => storedPiece.parse(found))) {
        const piece = left.get(stored.place)
        if (piece !== undefined && isSame(piece, stored)) left.delete(stored.place)
        else removePiece.run(stored.id)
      }
      const { source, caseId } = row
      for (const piece of left.values())
        addPiece.run({ ...piece, source, caseId, scope: toScope(caseId) })
    },
    listFigures: () => figures.all().map((row) => storedFigures.parse(row)),
    searchText({ words, caseId, kinds, limit }) {
      if (words.length === 0) return []
      const scope = caseId === null ? '' : `scope : ${quote(toScope(caseId))} AND `
      const query = `${scope}body : (${words.map((word) => `${quote(word)} *`).join(' AND ')})`
      const rows = find.all({ query, kinds: JSON.stringify(kinds), caseId, limit })
      return rows.map((row) => storedFind.parse(row))
    },
  }
}

/** One word, whatever an id looks like. */
const toScope = (caseId: string): string => Buffer.from(caseId).toString('hex')

/** A string in the query language of FTS5; nothing in it can be read as an operator. */
const quote = (word: string): string => `"${word.replaceAll('"', '""')}"`

const isSame = (a: SearchPiece, b: SearchPiece): boolean => a.body === b.body && a.kind === b.kind

function prepareStatements(db: VaultDatabase) {
  return {
    // Oldest change first, so that what is made anew stands in order of change as well.
    stale: db.prepare(`
      SELECT source, caseId, isDocument, coalesce(upto < last, 0) AS isBehind FROM (
        SELECT d.id AS source, d.case_id AS caseId, 1 AS isDocument, p.version, p.upto,
            (SELECT coalesce(max(seq), 0) FROM doc_log
              WHERE document_id = d.id AND epoch = d.epoch) AS last
          FROM document AS d
          LEFT JOIN case_projection AS p ON p.source = d.id AND p.epoch = d.epoch
        UNION ALL
        SELECT c.id, c.id, 0, p.version, p.upto,
            (SELECT coalesce(max(n), 0) FROM record_event WHERE case_id = c.id)
          FROM case_file AS c LEFT JOIN case_projection AS p ON p.source = c.id
      ) JOIN case_file ON case_file.id = caseId
      WHERE version IS NOT :version OR upto < last ORDER BY changed_at, caseId, source`),
    figures: db.prepare(
      'SELECT source, case_id AS caseId, kind, figures FROM case_projection ORDER BY source',
    ),
    // Newest first and not by rank: ranking reads every hit, which takes seconds where a word is common.
    find: db.prepare(`
      SELECT p.source, p.case_id AS caseId, p.kind, p.place,
          snippet(search_index, 1, '${foundMarks.start}', '${foundMarks.end}', '…', ${snippetWords}) AS snippet
        FROM search_index JOIN search_piece AS p ON p.id = search_index.rowid
        WHERE search_index MATCH :query AND (:caseId IS NULL OR p.case_id = :caseId)
          AND p.kind IN (SELECT value FROM json_each(:kinds))
        ORDER BY search_index.rowid DESC LIMIT :limit`),
    put: db.prepare(`
      INSERT INTO case_projection (source, case_id, kind, epoch, upto, version, figures)
        VALUES (:source, :caseId, :kind, :epoch, :upto, :version, :figures)
        ON CONFLICT (source) DO UPDATE SET epoch = excluded.epoch, upto = excluded.upto,
          version = excluded.version, figures = excluded.figures, kind = excluded.kind`),
    epochOf: db.prepare<[string], Readonly<{ epoch: string }>>(
      'SELECT epoch FROM document WHERE id = ?',
    ),
    pieces: db.prepare('SELECT id, place, kind, body FROM search_piece WHERE source = ?'),
    addPiece: db.prepare(`
      INSERT INTO search_piece (source, case_id, kind, place, scope, body)
        VALUES (:source, :caseId, :kind, :place, :scope, :body)`),
    removePiece: db.prepare('DELETE FROM search_piece WHERE id = ?'),
  }
}
