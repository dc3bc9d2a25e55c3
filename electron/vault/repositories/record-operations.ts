import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import type { NewRecord, RecordRow, VaultOperations } from '../vault-operations.ts'

/** Appends records, inside the transaction of the caller. */
export type AddRecords = (records: readonly NewRecord[]) => void

const storedRecord = z.object({
  n: z.int(),
  caseId: z.string().nullable(),
  type: z.string(),
  body: z.string().transform(parseBody),
  byId: z.string().nullable(),
  at: z.int(),
  previousHash: z.string(),
  hash: z.string(),
})
const storedHead = z.object({ n: z.int(), hash: z.string() })

/** zod passes a throwing transform on; a body that is no JSON must be a finding of the check instead. */
function parseBody(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' })
    return z.NEVER
  }
}

/** What the first record names as its predecessor. */
const firstPreviousHash = '0'.repeat(64)

/** sha256 over the RFC 8785 form of everything a record says, its number and the hash before it. */
export const toRecordHash = (said: Omit<RecordRow, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalize(said) ?? '')
    .digest('hex')

type Names = 'appendRecords' | 'listRecords' | 'verifyRecords'

/** Facts with effect: numbered without gaps, each chained to the one before. No way to change one exists. */
export function recordOperations(
  db: VaultDatabase,
  clock: HostClock,
): Pick<VaultOperations, Names> & Readonly<{ addRecords: AddRecords }> {
  const { insert, readHead, writeHead, list, all } = prepareStatements(db)
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
    appendRecords: ({ records }) => addRecords(records),
    listRecords: ({ caseId, type }) =>
      list.all({ caseId, type }).map((row) => storedRecord.parse(row)),
    verifyRecords() {
      let [n, hash] = [0, firstPreviousHash]
      for (const row of all.iterate()) {
        const record = storedRecord.safeParse(row)
        if (!record.success || !follows(record.data, n, hash)) {
          return { ok: false, records: n, firstBroken: n + 1 }
        }
        ;({ n, hash } = record.data)
      }
      const end = head()
      const ok = end.n === n && end.hash === hash
      return { ok, records: n, firstBroken: ok ? null : n + 1 }
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

const follows = ({ hash, ...said }: RecordRow, n: number, previousHash: string): boolean =>
  said.n === n + 1 && said.previousHash === previousHash && hash === toRecordHash(said)

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
        WHERE case_id IS :caseId AND (:type IS NULL OR type = :type) ORDER BY n`),
    all: db.prepare(`SELECT ${columns} FROM record_event ORDER BY n`),
  }
}
