import { z } from 'zod'
import type { VaultDatabase } from '../database-file.ts'
import type { VaultOperations } from '../vault-operations.ts'

const storedValue = z.object({ value: z.string() })
const storedCounts = z.object({ documents: z.int(), logRows: z.int(), records: z.int() })

/** Small values by name, and how much there is of everything. */
export function settingOperations(
  db: VaultDatabase,
): Pick<VaultOperations, 'readSetting' | 'writeSetting' | 'count'> {
  const read = db.prepare('SELECT value FROM setting WHERE name = ?')
  const write = db.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)')
  const remove = db.prepare('DELETE FROM setting WHERE name = ?')
  const count = db.prepare(`
    SELECT (SELECT count(*) FROM document) AS documents,
      (SELECT count(*) FROM doc_log) AS logRows,
      (SELECT count(*) FROM record_event) AS records`)

  return {
    readSetting({ name }) {
      const row = read.get(name)
      return row === undefined ? null : storedValue.parse(row).value
    },
    writeSetting({ name, value }) {
      if (value === null) remove.run(name)
      else write.run(name, value)
    },
    count: () => storedCounts.parse(count.get()),
  }
}
