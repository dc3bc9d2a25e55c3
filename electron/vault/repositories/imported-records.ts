import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { FileRecord } from '../../../shared/domain/case-file.ts'
import type { VaultDatabase } from '../database-file.ts'
import { toRecordHash } from '../record-hash.ts'
import type { RecordRow } from '../vault-operations.ts'
import { storedRecord } from './stored-record.ts'

/** Type of the record that stands in this vault's chain for one that was made on another laptop. */
export const importedType = 'record.imported'

/** What that record says: where the other one stands in its own chain, and its hash. */
const envelope = z.object({ chain: z.string(), n: z.int(), hash: z.string() })

const storedImport = storedRecord.extend({
  chain: z.string(),
  originN: z.int(),
  corrects: z.int().nullable(),
})
export type StoredImport = z.output<typeof storedImport>

/** Records that were made in another vault, each behind an envelope in the chain of this one. */
export type ImportedRecords = Readonly<{
  /** The record behind an envelope of this number; null when there is none. */
  find(n: number): StoredImport | null
  /** The same; also null for one that cannot be read any more. */
  findSound(n: number): StoredImport | null
  /** Number here of an imported record; null when it was not imported. */
  findNumber(hash: string): number | null
  add(n: number, record: FileRecord, corrects: number | null): void
  /**
   * Puts what was made elsewhere in the place of its envelopes: as it was made and with its own hashes,
   * but numbered (also in `corrects`) as in this vault, so that every number means one record.
   */
  showAsMade(rows: readonly RecordRow[]): readonly RecordRow[]
  /** False for an envelope whose record is gone, or is another than the envelope names. */
  isProven(row: RecordRow): boolean
}>

/** Facts of another laptop's chain, kept with the proof they were made with. */
export function importedRecords(db: VaultDatabase): ImportedRecords {
  const { insert, byNumber, byHash } = prepareStatements(db)
  const find = (n: number): StoredImport | null => {
    const row = byNumber.get(n)
    return row === undefined ? null : storedImport.parse(row)
  }
  return {
    find,
    findSound: (n) => storedImport.safeParse(byNumber.get(n)).data ?? null,
    findNumber: (hash) => byHash.get(hash)?.n ?? null,
    add(n, { n: originN, body, ...record }, corrects) {
      insert.run({ ...record, n, originN, body: canonicalize(body) ?? 'null', corrects })
    },
    showAsMade: (rows) =>
      rows.map((row) => {
        const made = row.type === importedType ? find(row.n) : null
        return made === null ? row : toShown(row, made)
      }),
    isProven(row) {
      if (row.type !== importedType) return true
      const said = envelope.safeParse(row.body)
      const made = storedImport.safeParse(byNumber.get(row.n))
      if (!said.success || !made.success) return false
      const { originN, chain, hash, ...rest } = made.data
      const recomputed = toRecordHash({ ...rest, n: originN, caseId: row.caseId })
      const { data } = said
      return data.chain === chain && data.n === originN && data.hash === hash && hash === recomputed
    },
  }
}

function toShown(row: RecordRow, made: StoredImport): RecordRow {
  const { type, body, byId, at, previousHash, hash, corrects } = made
  const { n, caseId } = row
  const shown = corrects === null ? body : { ...Object(body), corrects }
  return { n, caseId, type, body: shown, byId, at, previousHash, hash }
}

function prepareStatements(db: VaultDatabase) {
  const columns = `n, chain, origin_n AS originN, type, body, by_id AS byId, at,
    previous_hash AS previousHash, hash, corrects`
  return {
    insert: db.prepare(`
      INSERT INTO imported_record
          (n, chain, origin_n, type, body, by_id, at, previous_hash, hash, corrects)
        VALUES
          (:n, :chain, :originN, :type, :body, :byId, :at, :previousHash, :hash, :corrects)`),
    byNumber: db.prepare(`SELECT ${columns} FROM imported_record WHERE n = ?`),
    byHash: db.prepare<[string], Readonly<{ n: number }>>(
      'SELECT n FROM imported_record WHERE hash = ?',
    ),
  }
}
