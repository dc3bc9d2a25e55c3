import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { buildOperations } from '../../electron/vault/build-operations.ts'
import {
  openDatabaseFile,
  setUpForWriting,
  type VaultDatabase,
} from '../../electron/vault/database-file.ts'
import { migrate } from '../../electron/vault/migrate.ts'
import type {
  CaseRow,
  InviteRow,
  NewRecord,
  ParticipantRow,
  VaultOperations,
} from '../../electron/vault/vault-operations.ts'

/** A real encrypted file in this thread, without keys to unlock and without the worker. */
export type TestDatabase = Readonly<{ db: VaultDatabase; path: string; key: Uint8Array }>

/** Opens an empty encrypted file, removed after the test; with all tables unless told otherwise. */
export function openTestDatabase({ isEmpty = false } = {}): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'rondetafel-test-'))
  const path = join(folder, 'vault.db')
  writeFileSync(path, '')
  const key = new Uint8Array(32).fill(7)
  const db = openDatabaseFile(path, key)
  onTestFinished(() => {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  })
  setUpForWriting(db)
  if (!isEmpty) migrate(db)
  return { db, path, key }
}

/** Operations over such a file. */
export function openTestOperations(): TestDatabase & Readonly<{ operations: VaultOperations }> {
  const database = openTestDatabase()
  return { ...database, operations: buildOperations(database.db) }
}

const noon = Date.UTC(2026, 10, 22, 12)

/** Rows that fit each other; a test changes what it is about. */
export const exampleCase: CaseRow = {
  id: 'case-1',
  kind: 'huishouden',
  ref: 'RT-001',
  title: 'Huishouden De Wit',
  status: 'actief',
  isExample: true,
  regisseur: 'Noor Bakker',
  createdAt: noon,
  changedAt: noon,
}

export const exampleRecord: NewRecord = {
  caseId: 'case-1',
  type: 'case.created',
  body: { z: 1, a: ['é', null, true] },
  byId: 'owner',
  at: noon,
}

export const exampleParticipant: ParticipantRow = {
  id: 'participant-1',
  caseId: 'case-1',
  name: 'Sanne',
  role: 'professional',
  organisation: null,
  partyId: null,
  colour: 3,
  status: 'waiting',
  tokenHash: Uint8Array.of(1, 2, 3),
  joinedAt: noon,
  statementAcceptedAt: null,
}

export const exampleInvite: InviteRow = {
  id: 'invite-1',
  caseId: 'case-1',
  role: 'professional',
  name: 'Sanne',
  organisation: 'School',
  partyId: null,
  codeHash: Uint8Array.of(9, 9),
  expiresAt: null,
  usedAt: null,
  withdrawnAt: null,
  createdAt: noon,
}

/** Arguments that make the example case with one plan document, 'doc-1' in epoch 'epoch-1'. */
export const exampleCreation = {
  row: exampleCase,
  documents: [
    {
      row: { id: 'doc-1', caseId: 'case-1', kind: 'plan', epoch: 'epoch-1' },
      state: Uint8Array.of(0, 0),
    },
  ],
  records: [exampleRecord],
} as const satisfies Parameters<VaultOperations['createCase']>[0]

/** Arguments for one small update to 'doc-1'. */
export const exampleUpdate = {
  documentId: 'doc-1',
  epoch: 'epoch-1',
  participantId: 'participant-1',
  clientId: 4_000_000_000,
  at: noon,
  update: Uint8Array.of(1, 2, 3),
} as const
