import { randomUUID } from 'node:crypto'
import type { VersionRow } from '../../vault/history-calls.ts'
import type { DocumentRow, Vault } from '../../vault/vault-operations.ts'
import { versionKept } from './plan-access-records.ts'

type Kept = Readonly<{ document: DocumentRow; seq: number; state: Uint8Array }>

/** Keeps a document as it is under a name, together with the record that says so. */
export async function keepNamedVersion(
  vault: Pick<Vault, 'call'>,
  { document, seq, state }: Kept,
  name: string,
  { byId, at }: Readonly<{ byId: string; at: number }>,
): Promise<VersionRow> {
  const { id: documentId, epoch, caseId } = document
  const id = randomUUID()
  const row = {
    id,
    documentId,
    epoch,
    seq,
    number: null,
    name,
    reason: 'handmatig',
    at,
    byId,
  } as const
  const record = versionKept.write({ caseId, byId, at }, { documentId, versionId: id, seq })
  await vault.call('appendRecords', { records: [record], version: { ...row, state } })
  return row
}
