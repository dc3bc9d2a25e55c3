import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { VaultDatabase } from '../database-file.ts'
import type { VaultOperations } from '../vault-operations.ts'
import type { ChainSigner } from './chain-signer.ts'
import { importedRecords, importedType } from './imported-records.ts'

/** As it is stored and not as it should be: damage must reach the file. */
const rawRecord = z.looseObject({
  n: z.int(),
  caseId: z.unknown(),
  type: z.unknown(),
  body: z.unknown(),
})
type RawRecord = z.output<typeof rawRecord>
const rawLine = z.object({ hash: z.unknown(), isShown: z.literal([0, 1]) })
const storedHead = z.object({ n: z.int(), hash: z.string() })
const emptyHead = { n: 0, hash: '0'.repeat(64) }

/** The chain in the form in which `electron/verify.ts` proves it. */
export function chainOperations(
  db: VaultDatabase,
  signer: ChainSigner,
): Pick<VaultOperations, 'readChainHead' | 'readChainPage'> {
  const { head, page, whole } = prepareStatements(db)
  const imported = importedRecords(db)
  const readHead = () => storedHead.parse(head.get() ?? emptyHead)
  const findMade = ({ n, caseId }: RawRecord) => {
    const found = imported.findSound(n)
    if (found === null) return null
    const { type, body, byId, at, previousHash, hash, originN } = found
    return { n: originN, caseId, type, body, byId, at, previousHash, hash }
  }
  const toLine = (row: RawRecord): string => {
    const made = row.type === importedType ? { made: findMade(row) } : {}
    return canonicalize({ ...row, ...made, body: toBody(row.body) }) ?? 'null'
  }
  /** All hashes in their order, each with whether its record stands in the file: what is taken out shows. */
  const hashLines = (caseId: string | null): string => {
    const digest = createHash('sha256')
    for (const row of whole.iterate({ caseId })) {
      const { hash, isShown } = rawLine.parse(row)
      digest.update(`${String(hash)} ${isShown}\n`)
    }
    return digest.digest('hex')
  }
  return {
    readChainHead: () => ({ ...readHead(), seal: signer.seal() }),
    readChainPage({ afterN, limit, caseId, at }) {
      const rows = page.all({ afterN, limit }).map((row) => rawRecord.parse(row))
      const lines = rows.map((row) =>
        caseId === null || row.caseId === caseId ? toLine(row) : toBareLine(row),
      )
      const scope = caseId === null ? {} : { case: caseId }
      const first = { ...scope, format: 'rondetafel.chain', version: 2 }
      const toLast = () => {
        const end = { ...readHead(), at, lines: hashLines(caseId) }
        return canonicalize({ head: end, ...signer.sign({ first, head: end }) }) ?? ''
      }
      return {
        first: canonicalize(first) ?? '',
        lines,
        lastN: rows.at(-1)?.n ?? afterN,
        // A full page may have another after it.
        last: rows.length < limit ? toLast() : null,
      }
    },
  }
}

/** A record of another household: that it is there and what comes before and after it, and nothing more. */
const toBareLine = ({ n, hash }: RawRecord): string => canonicalize({ n, hash }) ?? 'null'

/** A body that is no JSON any more goes along as the text that it is. */
function toBody(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return text
  }
}

const prepareStatements = (db: VaultDatabase) => ({
  head: db.prepare('SELECT n, hash FROM record_head'),
  page: db.prepare(`
    SELECT n, case_id AS caseId, type, body, by_id AS byId, at, previous_hash AS previousHash, hash
      FROM record_event WHERE n > :afterN ORDER BY n LIMIT :limit`),
  whole: db.prepare(`
    SELECT hash, (:caseId IS NULL OR case_id IS :caseId) AS isShown FROM record_event ORDER BY n`),
})
