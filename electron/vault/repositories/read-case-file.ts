import { z } from 'zod'
import {
  type CaseFileContent,
  type FileDocument,
  fileDocument,
  type FileRecord,
  fileRecord,
} from '../../../shared/domain/case-file.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { hashBase64 } from '../case-file-content.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { CaseRow } from '../vault-operations.ts'
import { importedRecords } from './imported-records.ts'
import { caseColumns, storedCase } from './stored-case.ts'
import { storedRecord } from './stored-record.ts'

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const blob = z.instanceof(Uint8Array)
const state = { state: blob.transform(toBase64), sha256: blob.transform(toHex) }
const { snapshots, log, writers, versions } = fileDocument.shape
const storedSnapshot = snapshots.element.extend(state)
const storedRow = log.element.extend({ update: blob.transform(toBase64) })
const storedVersion = versions.element.extend(state)
const storedDocument = z.object({ id: z.string(), kind: z.string(), epoch: z.string() })
const corrected = z.object({ corrects: z.int() })

/** A fact as it was made, and its number here. */
export type NumberedRecord = Readonly<{ numberHere: number; record: FileRecord }>

/** Reads what a case file holds. */
export type CaseFileReader = Readonly<{
  findCase(id: string): CaseRow | null
  /** The case that a document belongs to; null when it is not here. */
  findCaseOf(documentId: string): string | null
  listDocuments(caseId: string): readonly FileDocument[]
  listPeople(caseId: string): CaseFileContent['people']
  listInvites(caseId: string): CaseFileContent['invites']
  listRecords(caseId: string): readonly NumberedRecord[]
}>

/** Everything of a case, straight from its tables. Tokens and codes are not even read. */
export function caseFileReader(db: VaultDatabase): CaseFileReader {
  const statements = prepareStatements(db)
  const imported = importedRecords(db)

  return {
    findCase(id) {
      const row = statements.case.get(id)
      return row === undefined ? null : storedCase.parse(row)
    },
    findCaseOf: (documentId) => statements.caseOf.get(documentId)?.caseId ?? null,
    listDocuments: (caseId) =>
      statements.documents.all(caseId).map((row) => {
        const document = storedDocument.parse(row)
        const { id } = document
        const all = statements.snapshots.all(id).map((one) => storedSnapshot.parse(one))
        return {
          ...document,
          // An unsound one is left behind: an older one and a longer log give the same.
          snapshots: requireSome(all.filter(isSound), 'snapshots'),
          log: statements.log.all(id).map((one) => storedRow.parse(one)),
          writers: statements.writers.all(id).map((one) => writers.element.parse(one)),
          versions: statements.versions.all(id).map((one) => {
            const version = storedVersion.parse(one)
            if (!isSound(version)) throw new AppError('vault/damaged', { part: 'versions' })
            return version
          }),
        }
      }),
    // Safe: the columns are those of the schema, which the file is checked against when it comes in.
    listPeople: (caseId) => statements.people.all(caseId) as CaseFileContent['people'],
    listInvites: (caseId) => statements.invites.all(caseId) as CaseFileContent['invites'],
    listRecords(caseId) {
      const chain = z.object({ hash: z.string() }).safeParse(statements.firstHash.get())
      const rows = statements.records.all(caseId).map((row) => storedRecord.parse(row))
      const places = new Map(rows.map(({ n }, index) => [n, index]))
      return rows.map(({ n, ...own }) => {
        const made = imported.find(n)
        const { data } = corrected.safeParse(own.body)
        const corrects = places.get(made === null ? (data?.corrects ?? 0) : (made.corrects ?? 0))
        const { originN, ...rest } = made ?? { ...own, originN: n, chain: chain.data?.hash ?? '' }
        return {
          numberHere: n,
          record: fileRecord.parse({ ...rest, n: originN, corrects: corrects ?? null }),
        }
      })
    },
  }
}

const isSound = ({ state: text, sha256 }: Readonly<{ state: string; sha256: string }>): boolean =>
  hashBase64(text) === sha256

function requireSome<T>(all: T[], part: string): T[] {
  if (all.length === 0) throw new AppError('vault/damaged', { part })
  return all
}

function prepareStatements(db: VaultDatabase) {
  return {
    case: db.prepare(`SELECT ${caseColumns} FROM case_file WHERE id = ?`),
    caseOf: db.prepare<[string], Readonly<{ caseId: string }>>(
      'SELECT case_id AS caseId FROM document WHERE id = ?',
    ),
    documents: db.prepare('SELECT id, kind, epoch FROM document WHERE case_id = ? ORDER BY id'),
    snapshots: db.prepare(`
      SELECT epoch, upto_seq AS uptoSeq, state, sha256, at
        FROM doc_snapshot WHERE document_id = ? ORDER BY upto_seq, epoch`),
    log: db.prepare(`
      SELECT seq, epoch, participant_id AS participantId, client_id AS clientId, at,
          payload AS "update"
        FROM doc_log WHERE document_id = ? ORDER BY seq`),
    writers: db.prepare(`
      SELECT client_id AS clientId, participant_id AS participantId, epoch, at
        FROM client_alias WHERE document_id = ? ORDER BY client_id`),
    versions: db.prepare(`
      SELECT id, epoch, seq, number, name, reason, at, by_id AS byId, state, sha256
        FROM doc_version WHERE document_id = ? ORDER BY seq, rowid`),
    // With the owner of this vault, who belongs to no case and wrote in this one.
    people: db.prepare(`
      SELECT id, name, role, organisation, party_id AS partyId, colour, status,
          joined_at AS joinedAt, statement_accepted_at AS statementAcceptedAt
        FROM participant WHERE case_id = ? OR case_id IS NULL ORDER BY joined_at, id`),
    invites: db.prepare(`
      SELECT id, name, role, organisation, party_id AS partyId, expires_at AS expiresAt,
          used_at AS usedAt, withdrawn_at AS withdrawnAt, created_at AS createdAt
        FROM invite WHERE case_id = ? ORDER BY created_at, id`),
    records: db.prepare(`
      SELECT n, type, body, by_id AS byId, at, previous_hash AS previousHash, hash
        FROM record_event WHERE case_id = ? ORDER BY n`),
    firstHash: db.prepare('SELECT hash FROM record_event WHERE n = 1'),
  }
}
