import { randomBytes, randomUUID } from 'node:crypto'
import { type DocumentKind, documentKinds } from '../../shared/document/document-kind.ts'
import { type DocumentContent, seedDocument } from '../../shared/document/seed.ts'
import type { CaseStatus } from '../../shared/domain/vocabulary.ts'
import type { CaseRow, NewRecord, Vault } from '../vault/vault-operations.ts'
import { caseCreated } from './case-records.ts'

/** Under this name the host's own Yjs client ids are remembered: what it seeded was written by nobody at the table. */
export const hostWriter = 'host'

export type NewCase = Readonly<{
  ref: string
  title: string
  status: CaseStatus
  regisseur: string
  isExample: boolean
  content: Readonly<{ [K in DocumentKind]?: DocumentContent<K> }>
  /** Facts that the case starts with, beside its creation. */
  records: (caseId: string) => readonly NewRecord[]
}>

/** Starts a case with its three seeded documents, all in one step. */
export async function createCase(
  vault: Pick<Vault, 'call'>,
  { content, records, ...given }: NewCase,
  { byId, at }: Readonly<{ byId: string; at: number }>,
): Promise<CaseRow> {
  const row: CaseRow = { ...given, id: randomUUID(), createdAt: at, changedAt: at }
  const documents = documentKinds.map((kind) => {
    const clientId = randomClientId()
    const seeded = { id: randomUUID(), caseId: row.id, kind, epoch: randomUUID() }
    return { clientId, row: seeded, state: seedDocument(kind, content[kind] ?? {}, clientId) }
  })
  const created = caseCreated.write({ caseId: row.id, byId, at }, { isExample: row.isExample })
  await vault.call('createCase', {
    row,
    documents: documents.map(({ row: document, state }) => ({ row: document, state })),
    records: [created, ...records(row.id)],
  })
  // After a crash in between, the id is merely unnamed: a random one of 32 bits is not issued again.
  for (const { row: document, clientId } of documents) {
    await vault.call('issueClientId', {
      documentId: document.id,
      epoch: document.epoch,
      clientId,
      participantId: hostWriter,
      at,
    })
  }
  return row
}

const randomClientId = (): number => randomBytes(4).readUInt32BE() || 1

/** The next case reference: 'RT-2026-014'. Examples have references of their own and are not counted. */
export function toNextReference(cases: readonly CaseRow[], year: number): string {
  const prefix = `RT-${year}-`
  const numbers = cases
    .filter(({ ref }) => ref.startsWith(prefix))
    .map(({ ref }) => Number(ref.slice(prefix.length)))
    .filter((number) => Number.isInteger(number))
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}
