import { randomBytes } from 'node:crypto'
import type { CaseFileContent } from '../../../shared/domain/case-file.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import type { CaseRow, Milliseconds } from '../vault-operations.ts'
import { type CaseFileNews, type DocumentNews, toRowKey } from './case-file-news.ts'
import { importedRecords, importedType } from './imported-records.ts'
import type { AddRecords } from './record-operations.ts'

type By = Readonly<{ byId: string; at: Milliseconds }>

/** Writes what a case file brings, inside the transaction of the caller. Only ever adds rows. */
export type CaseFileWriter = Readonly<{
  addCase(row: CaseRow): void
  /** Takes over title and status. */
  renewCase(row: CaseRow): void
  addDocuments(file: CaseFileContent, news: CaseFileNews): void
  addPeople(file: CaseFileContent, at: Milliseconds): void
  addRecords(file: CaseFileContent, news: CaseFileNews, by: By): void
}>

/**
 * Rows keep the time at which they were written and get a number of this vault. Tokens and codes become
 * random hashes that nothing fits: nobody is let in here by what was given out there.
 */
export function caseFileWriter(
  db: VaultDatabase,
  clock: HostClock,
  addRecords: AddRecords,
): CaseFileWriter {
  const statements = prepareStatements(db)
  const imported = importedRecords(db)
  const readNumber = (query: { get(): unknown }): number =>
    // Safe: both queries answer one number under this name.
    (query.get() as Readonly<{ value: number }>).value
  const addDocument = (caseId: string, news: DocumentNews): void => {
    const { document, here } = news
    const documentId = document.id
    const base = here === null ? readNumber(statements.lastSeq) : 0
    if (here === null) {
      const { id, kind, epoch } = document
      statements.document.run({ id, caseId, kind, epoch })
    }
    const numbers = addRows(news)
    /** The place here that stands for a place there: the last row up to it. */
    const toPlaceHere = (seq: number): number =>
      document.log.reduce(
        (place, row) => (row.seq <= seq ? Math.max(place, numbers.get(row.seq) ?? 0) : place),
        base,
      )
    for (const writer of document.writers) statements.writer.run({ ...writer, documentId })
    for (const { state, sha256, uptoSeq, ...rest } of here === null ? document.snapshots : []) {
      const blobs = { state: fromBase64(state), sha256: Buffer.from(sha256, 'hex') }
      statements.snapshot.run({ ...rest, ...blobs, documentId, uptoSeq: toPlaceHere(uptoSeq) })
    }
    for (const { state, sha256, seq, ...rest } of news.newVersions) {
      const blobs = { state: fromBase64(state), sha256: Buffer.from(sha256, 'hex') }
      statements.version.run({ ...rest, ...blobs, documentId, seq: toPlaceHere(seq) })
    }
  }
  /** Numbers here of every row of the file: those that were here, and those that are added now. */
  const addRows = ({ document, here, newRows }: DocumentNews): ReadonlyMap<number, number> => {
    const known = new Map((here?.log ?? []).map((row) => [toRowKey(row), row.seq]))
    const isNew = new Set(newRows)
    return new Map(
      document.log.map((row) => {
        if (!isNew.has(row)) return [row.seq, known.get(toRowKey(row)) ?? 0]
        const { seq, update, ...rest } = row
        const payload = fromBase64(update)
        const done = statements.row.run({ ...rest, documentId: document.id, payload })
        return [seq, Number(done.lastInsertRowid)]
      }),
    )
  }

  return {
    addCase: ({ isExample, ...row }) =>
      void statements.case.run({ ...row, isExample: isExample ? 1 : 0 }),
    renewCase: ({ id, title, status, regisseur, changedAt }) => {
      const at = clock.toStored(changedAt)
      statements.renew.run({ id, title, status, regisseur, changedAt: at })
    },
    addDocuments(file, news) {
      for (const one of news.documents) addDocument(file.case.id, one)
    },
    addPeople({ case: { id: caseId }, people, invites }, at) {
      for (const { status, ...person } of people) {
        const ended = status === 'refused' ? status : 'revoked'
        const tokenHash = randomBytes(32)
        statements.person.run({ ...person, caseId, status: ended, tokenHash })
      }
      for (const { withdrawnAt, ...invite } of invites) {
        const ended = withdrawnAt ?? (invite.usedAt === null ? at : null)
        const codeHash = randomBytes(32)
        statements.invite.run({ ...invite, caseId, withdrawnAt: ended, codeHash })
      }
    },
    addRecords({ case: { id: caseId }, records }, { numbersHere }, { byId, at }) {
      const numbers = records.map(({ hash }) => numbersHere.get(hash) ?? null)
      for (const [index, record] of records.entries()) {
        if (numbers[index] !== null) continue
        const { chain, n, hash } = record
        addRecords([{ caseId, type: importedType, body: { chain, n, hash }, byId, at }])
        const numberHere = readNumber(statements.lastRecord)
        numbers[index] = numberHere
        const corrects = record.corrects === null ? null : (numbers[record.corrects] ?? null)
        imported.add(numberHere, record, corrects)
      }
    },
  }
}

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64')

function prepareStatements(db: VaultDatabase) {
  return {
    case: db.prepare(`
      INSERT INTO case_file (id, kind, ref, title, status, is_example, regisseur, created_at, changed_at)
        VALUES (:id, :kind, :ref, :title, :status, :isExample, :regisseur, :createdAt, :changedAt)`),
    renew: db.prepare(`
      UPDATE case_file SET title = :title, status = :status, regisseur = :regisseur,
          changed_at = :changedAt WHERE id = :id`),
    document: db.prepare(
      'INSERT INTO document (id, case_id, kind, epoch) VALUES (:id, :caseId, :kind, :epoch)',
    ),
    lastSeq: db.prepare(
      `SELECT coalesce(max(seq), 0) AS value FROM sqlite_sequence WHERE name = 'doc_log'`,
    ),
    row: db.prepare(`
      INSERT INTO doc_log (document_id, epoch, participant_id, client_id, at, payload)
        VALUES (:documentId, :epoch, :participantId, :clientId, :at, :payload)`),
    snapshot: db.prepare(`
      INSERT OR REPLACE INTO doc_snapshot (document_id, epoch, upto_seq, state, sha256, at)
        VALUES (:documentId, :epoch, :uptoSeq, :state, :sha256, :at)`),
    version: db.prepare(`
      INSERT INTO doc_version
          (id, document_id, epoch, seq, number, name, reason, at, by_id, state, sha256)
        VALUES
          (:id, :documentId, :epoch, :seq, :number, :name, :reason, :at, :byId, :state, :sha256)`),
    writer: db.prepare(`
      INSERT OR IGNORE INTO client_alias (document_id, client_id, participant_id, epoch, at)
        VALUES (:documentId, :clientId, :participantId, :epoch, :at)`),
    // Who is known here keeps what holds here.
    person: db.prepare(`
      INSERT OR IGNORE INTO participant (id, case_id, name, role, organisation, party_id, colour,
          status, token_hash, joined_at, statement_accepted_at)
        VALUES (:id, :caseId, :name, :role, :organisation, :partyId, :colour, :status, :tokenHash,
          :joinedAt, :statementAcceptedAt)`),
    invite: db.prepare(`
      INSERT OR IGNORE INTO invite (id, case_id, role, name, organisation, party_id, code_hash,
          expires_at, used_at, withdrawn_at, created_at)
        VALUES (:id, :caseId, :role, :name, :organisation, :partyId, :codeHash, :expiresAt,
          :usedAt, :withdrawnAt, :createdAt)`),
    lastRecord: db.prepare('SELECT n AS value FROM record_head'),
  }
}
