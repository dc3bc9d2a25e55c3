import { randomUUID } from 'node:crypto'
import { type DocumentKind, startingKinds } from '../../shared/document/document-kind.ts'
import type { DocumentContent } from '../../shared/document/seed.ts'
import type { CaseStatus } from '../../shared/domain/vocabulary.ts'
import type { NewVersion } from '../vault/history-calls.ts'
import type { CaseRow, NewRecord, Vault } from '../vault/vault-operations.ts'
import { caseCreated } from './case-records.ts'
import { nameHostWriter, type SeededDocument, toNewDocument } from './new-document.ts'

export type NewCase = Readonly<{
  ref: string
  title: string
  status: CaseStatus
  regisseur: string
  isExample: boolean
  content: Readonly<{ [K in DocumentKind]?: DocumentContent<K> }>
  /** Facts that the case starts with, beside its creation. */
  records: (caseId: string) => readonly NewRecord[]
  /** Documents beyond those that every case begins with, each set with the facts that name it. */
  beginnings?: (caseId: string) => readonly Beginning[]
  /** Facts that name a version of the plan as the case begins, with those versions. */
  adoptions?: (
    caseId: string,
    plan: SeededDocument,
  ) => readonly Readonly<{ record: NewRecord; version: NewVersion }>[]
}>

/** Documents that begin together with the facts that name them. */
export type Beginning = Readonly<{
  documents: readonly SeededDocument[]
  records: readonly NewRecord[]
}>

/** Starts a case with its three seeded documents, all in one step. */
export async function createCase(
  vault: Pick<Vault, 'call'>,
  { content, records, beginnings, adoptions, ...given }: NewCase,
  { byId, at }: Readonly<{ byId: string; at: number }>,
): Promise<CaseRow> {
  const row: CaseRow = { ...given, id: randomUUID(), createdAt: at, changedAt: at }
  const starting = startingKinds.map((kind) => toNewDocument(kind, row.id, content[kind] ?? {}))
  const begun = beginnings?.(row.id) ?? []
  const documents = [...starting, ...begun.flatMap((beginning) => beginning.documents)]
  const plan = starting.find(({ row: { kind } }) => kind === 'plan')
  const adopted = plan === undefined ? [] : (adoptions?.(row.id, plan) ?? [])
  const created = caseCreated.write({ caseId: row.id, byId, at }, { isExample: row.isExample })
  await vault.call('createCase', {
    row,
    documents: documents.map(({ row: document, state }) => ({ row: document, state })),
    records: [
      created,
      ...records(row.id),
      ...adopted.map(({ record }) => record),
      ...begun.flatMap((beginning) => beginning.records),
    ],
    versions: adopted.map(({ version }) => version),
  })
  await nameHostWriter(vault, documents, at)
  return row
}

/** The next case reference: 'RT-2026-014'. Examples have references of their own and are not counted. */
export function toNextReference(cases: readonly CaseRow[], year: number): string {
  const prefix = `RT-${year}-`
  const numbers = cases
    .filter(({ ref }) => ref.startsWith(prefix))
    .map(({ ref }) => Number(ref.slice(prefix.length)))
    .filter((number) => Number.isInteger(number))
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}
