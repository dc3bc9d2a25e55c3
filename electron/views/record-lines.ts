import type { RecordLine } from '../../shared/api/record-routes.ts'
import type { Role } from '../../shared/domain/role.ts'
import { readBodyAs } from '../../shared/records/record-type.ts'
import { withoutWithdrawn } from '../../shared/records/reflection-records.ts'
import { findRecordType } from '../../shared/records/record-types.ts'
import type { RecordRow } from '../vault/vault-operations.ts'

type Shown = Readonly<{ corrects: number | null; byName: string | null }>

/**
 * The facts that a role may read, oldest first. Of each body only the fields of its schema: what the host
 * keeps beside them (keys of commands) stays at the host. A record we cannot read is left out.
 */
export const toRecordLines = (
  records: readonly RecordRow[],
  role: Role,
  show: (row: RecordRow) => Shown,
): RecordLine[] =>
  withoutWithdrawn(records).flatMap((row) => {
    const line = toRecordLine(row, role, show)
    return line === null ? [] : [line]
  })

/** One fact for one role; null when it is not for that role. */
export function toRecordLine(
  row: RecordRow,
  role: Role,
  show: (row: RecordRow) => Shown,
): RecordLine | null {
  const type = findRecordType(row.type)
  const body = type === null ? null : readBodyAs(type, row.body, role)
  if (body === null) return null
  const { n, byId, at, hash } = row
  return { n, type: row.type, at: new Date(at).toISOString(), byId, hash, ...show(row), body }
}
