import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { VaultDatabase } from '../database-file.ts'
import type { VaultOperations } from '../vault-operations.ts'
import { importedRecords, importedType } from './imported-records.ts'

/** As it is stored and not as it should be: damage must reach the file. */
const rawRecord = z.looseObject({
  n: z.int(),
  caseId: z.unknown(),
  type: z.unknown(),
  body: z.unknown(),
})
const storedHead = z.object({ n: z.int(), hash: z.string() })
const emptyHead = { n: 0, hash: '0'.repeat(64) }

/** The chain in the form in which `electron/verify.ts` proves it. */
export function chainOperations(
  db: VaultDatabase,
): Pick<VaultOperations, 'readChainHead' | 'readChainPage'> {
  const head = db.prepare('SELECT n, hash FROM record_head')
  const page = db.prepare(`
    SELECT n, case_id AS caseId, type, body, by_id AS byId, at, previous_hash AS previousHash, hash
      FROM record_event WHERE n > :afterN ORDER BY n LIMIT :limit`)
  const imported = importedRecords(db)
  const readHead = () => storedHead.parse(head.get() ?? emptyHead)
  const findMade = ({ n, caseId }: z.output<typeof rawRecord>) => {
    const found = imported.findSound(n)
    if (found === null) return null
    const { type, body, byId, at, previousHash, hash, originN } = found
    return { n: originN, caseId, type, body, byId, at, previousHash, hash }
  }
  return {
    readChainHead: readHead,
    readChainPage({ afterN, limit }) {
      const rows = page.all({ afterN, limit }).map((row) => rawRecord.parse(row))
      const lines = rows.map((row) => {
        const made = row.type === importedType ? { made: findMade(row) } : {}
        return canonicalize({ ...row, ...made, body: toBody(row.body) }) ?? 'null'
      })
      return { lines, lastN: rows.at(-1)?.n ?? afterN, head: readHead() }
    },
  }
}

/** A body that is no JSON any more goes along as the text that it is. */
function toBody(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return text
  }
}
