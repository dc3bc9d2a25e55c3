import { randomUUID } from 'node:crypto'
import { type DocumentKind, startingKinds } from '../../shared/document/document-kind.ts'
import type { DocumentContent } from '../../shared/document/seed.ts'
import type { CaseKind } from '../../shared/domain/case-kind.ts'
import type { CaseStatus } from '../../shared/domain/vocabulary.ts'
import type { NewVersion } from '../vault/history-calls.ts'
import type { CaseRow, NewRecord, Vault } from '../vault/vault-operations.ts'
import { caseCreated } from './case-records.ts'
import { nameHostWriter, type SeededDocument, toNewDocument } from './new-document.ts'

/** What a case begins with. */
export type NewCase = Readonly<{
  /** A household when left out. */
  kind?: CaseKind
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

/** A pilot group has no plan, no family and no notes about one. */
const startingKindsOf: Readonly<Record<CaseKind, readonly DocumentKind[]>> = {
  huishouden: startingKinds,
  pilotgroep: [],
}

/** Starts a case with its seeded documents, all in one step. */
export async function createCase(
  vault: Pick<Vault, 'call'>,
  { content, records, beginnings, adoptions, kind = 'huishouden', ...given }: NewCase,
  { byId, at }: Readonly<{ byId: string; at: number }>,
): Promise<CaseRow> {
  const row: CaseRow = { ...given, kind, id: randomUUID(), createdAt: at, changedAt: at }
  const starting = startingKindsOf[kind].map((one) =>
    toNewDocument(one, row.id, content[one] ?? {}),
  )
  const begun = beginnings?.(row.id) ?? []
  const documents = [...starting, ...begun.flatMap((beginning) => beginning.documents)]
  const plan = starting.find(({ row: document }) => document.kind === 'plan')
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

/** The next case reference: 'RT-2026-014', or 'PG-2026-001' for a pilot group. Examples have references of their own and are not counted. */
export function toNextReference(
  cases: readonly CaseRow[],
  year: number,
  kind: CaseKind = 'huishouden',
): string {
  const prefix = `${kind === 'pilotgroep' ? 'PG' : 'RT'}-${year}-`
  const numbers = cases
    .filter(({ ref }) => ref.startsWith(prefix))
    .map(({ ref }) => Number(ref.slice(prefix.length)))
    .filter((number) => Number.isInteger(number))
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}
