import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import type { VaultOperations } from '../vault-operations.ts'
import type { AddDocument } from './document-operations.ts'
import type { AddRecords } from './record-operations.ts'
import { caseColumns, storedCase } from './stored-case.ts'
import type { AddVersion } from './version-operations.ts'

/** Cases: made with their documents in one step, listed with the one changed last in front. */
export function caseOperations(
  db: VaultDatabase,
  clock: HostClock,
  addDocument: AddDocument,
  addRecords: AddRecords,
  addVersion: AddVersion,
): Pick<VaultOperations, 'createCase' | 'listCases' | 'findCase'> {
  const insert = db.prepare(`
    INSERT INTO case_file (id, kind, ref, title, status, is_example, regisseur, created_at, changed_at)
      VALUES (:id, :kind, :ref, :title, :status, :isExample, :regisseur, :createdAt, :changedAt)`)
  const list = db.prepare(`SELECT ${caseColumns} FROM case_file ORDER BY changed_at DESC, id`)
  const find = db.prepare(`SELECT ${caseColumns} FROM case_file WHERE id = ?`)

  return {
    createCase({ row, documents, records, versions }) {
      const { isExample, createdAt, changedAt, ...rest } = row
      insert.run({
        ...rest,
        isExample: isExample ? 1 : 0,
        createdAt: clock.toStored(createdAt),
        changedAt: clock.toStored(changedAt),
      })
      for (const document of documents) addDocument(document, row.createdAt)
      for (const version of versions ?? []) addVersion(version)
      addRecords(records)
    },
    listCases: () => list.all().map((row) => storedCase.parse(row)),
    findCase({ id }) {
      const row = find.get(id)
      return row === undefined ? null : storedCase.parse(row)
    },
  }
}
