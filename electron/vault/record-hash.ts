import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { RecordRow } from './vault-operations.ts'

/** sha256 over the RFC 8785 form of everything a record says, its number and the hash before it. */
export const toRecordHash = ({
  n,
  caseId,
  type,
  body,
  byId,
  at,
  previousHash,
}: Omit<RecordRow, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalize({ n, caseId, type, body, byId, at, previousHash }) ?? '')
    .digest('hex')
