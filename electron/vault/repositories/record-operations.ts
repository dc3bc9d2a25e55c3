import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { VaultDatabase } from '../database-file.ts'
import type { ChainFault } from '../chain-calls.ts'
import type { HostClock } from '../host-clock.ts'
import { toRecordHash } from '../record-hash.ts'
import type { NewRecord, RecordRow, VaultOperations } from '../vault-operations.ts'
import { importedRecords, importedType } from './imported-records.ts'
import { storedRecord } from './stored-record.ts'

/** Appends records, inside the transaction of the caller. */
export type AddRecords = (records: readonly NewRecord[]) => void

const storedRow = storedRecord.extend({ caseId: z.string().nullable() })
const storedHead = z.object({ n: z.int(), hash: z.string() })

/** What the first record names as its predecessor. */
const firstPreviousHash = '0'.repeat(64)

type Names = 'appendRecords' | 'listRecords' | 'verifyRecords'

/** Facts with effect: numbered without gaps, each chained to the one before. No way to change one exists. */
export function recordOperations(
  db: VaultDatabase,
  clock: HostClock,
): Pick<VaultOperations, Names> & Readonly<{ addRecords: AddRecords }> {
  const { insert, readHead, writeHead, list, all, setStatus } = prepareStatements(db)
  const imported = importedRecords(db)
  const head = () => storedHead.parse(readHead.get() ?? { n: 0, hash: firstPreviousHash })

  const addRecords: AddRecords = (records) => {
    if (records.length === 0) return
    let { n, hash } = head()
    for (const record of records) {
      const said = { ...toSaid(record, clock), n: n + 1, previousHash: hash }
      n = said.n
      hash = toRecordHash(said)
      insert.run({ ...said, body: canonicalize(said.body) ?? 'null', hash })
    }
    writeHead.run({ n, hash })
  }

  return {
    addRecords,
    appendRecords({ records, statusOf }) {
      addRecords(records)
      if (statusOf !== undefined) setStatus.run(statusOf)
    },
    listRecords({ caseId, type, without = [] }) {
      const asked = { caseId, type, importedType, without: JSON.stringify(without) }
      const rows = list.all(asked).map((row) => storedRow.parse(row))
      const shown = imported.showAsMade(rows)
      return type === null ? shown : shown.filter((record) => record.type === type)
    },
    verifyRecords() {
      let [n, hash] = [0, firstPreviousHash]
      for (const row of all.iterate()) {
        const record = storedRow.safeParse(row)
        const fault = record.success ? findFault(record.data, n, hash) : 'changed'
        const isProven = record.success && imported.isProven(record.data)
        if (!record.success || fault !== null || !isProven)
          return { ok: false, records: n, firstBroken: n + 1, fault: fault ?? 'imported' }
        ;({ n, hash } = record.data)
      }
      const end = head()
      return end.n === n && end.hash === hash
        ? { ok: true, records: n, firstBroken: null }
        : { ok: false, records: n, firstBroken: n + 1, fault: 'cut' }
    },
  }
}

/** Exactly what is hashed and can be read back: other fields of a caller's object are no part of the fact. */
const toSaid = ({ caseId, type, body, byId, at }: NewRecord, clock: HostClock): NewRecord => ({
  caseId,
  type,
  body: JSON.parse(canonicalize(body) ?? 'null') as unknown,
  byId,
  at: clock.toStored(at),
})

function findFault(
  { hash, ...said }: RecordRow,
  n: number,
  previousHash: string,
): ChainFault | null {
  if (said.n !== n + 1) return 'missing'
  if (said.previousHash !== previousHash || hash !== toRecordHash(said)) return 'changed'
  return null
}

function prepareStatements(db: VaultDatabase) {
  const columns =
    'n, case_id AS caseId, type, body, by_id AS byId, at, previous_hash AS previousHash, hash'
  return {
    insert: db.prepare(`
      INSERT INTO record_event (n, case_id, type, body, by_id, at, previous_hash, hash)
        VALUES (:n, :caseId, :type, :body, :byId, :at, :previousHash, :hash)`),
    readHead: db.prepare('SELECT n, hash FROM record_head'),
    writeHead: db.prepare(
      'INSERT OR REPLACE INTO record_head (only_row, n, hash) VALUES (1, :n, :hash)',
    ),
    list: db.prepare(`
      SELECT ${columns} FROM record_event
        WHERE case_id IS :caseId AND (:type IS NULL OR type IN (:type, :importedType))
          AND (type NOT IN (SELECT value FROM json_each(:without))
            OR n = (SELECT max(n) FROM record_event WHERE case_id IS :caseId))
        ORDER BY n`),
    all: db.prepare(`SELECT ${columns} FROM record_event ORDER BY n`),
    setStatus: db.prepare('UPDATE case_file SET status = :status WHERE id = :caseId'),
  }
}
