import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import {
  type CaseFileContent,
  caseFileContent,
  type FileRecord,
} from '../../shared/domain/case-file.ts'
import { documentKind, schemaVersion } from '../../shared/document/document-kind.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { toRecordHash } from './record-hash.ts'
import type { Milliseconds } from './vault-operations.ts'

/** The record that closes a file: made in the chain of its laptop, just before the file was written. */
export const exportedType = 'case.exported'
/** The record that says a case file was brought in. */
export const broughtInType = 'case.imported'
const exportedBody = z.object({ fileId: z.uuid(), records: z.int(), recordsHash: z.string() })

/** One hash over the hashes of records, in their order. */
export const hashRecords = (records: readonly Pick<FileRecord, 'hash'>[]): string =>
  createHash('sha256')
    .update(canonicalize(records.map(({ hash }) => hash)) ?? '')
    .digest('hex')

/** A clock that is a day ahead is not believed: what it dated would pull this vault's time along. */
const maxAheadMs = 24 * 60 * 60_000

/**
 * Reads the content of an opened file and checks all that can be checked without Yjs: its form, the
 * checksum of every state, the hash of every record, and that the records are those that its laptop
 * counted. Throws 'transfer/newer' or 'transfer/damaged' with the part.
 */
export function readCaseFileContent(content: Uint8Array, now: Milliseconds): CaseFileContent {
  const said = readJson(content)
  const { data: version } = z.object({ schemaVersion: z.int() }).safeParse(said)
  if (version !== undefined && version.schemaVersion > schemaVersion)
    throw new AppError('transfer/newer')
  const parsed = caseFileContent.safeParse(said)
  if (!parsed.success) throw damaged('form')
  const file = parsed.data
  checkDocuments(file)
  checkRecords(file)
  checkTimes(file, now)
  return file
}

function checkDocuments({ documents }: CaseFileContent): void {
  if (new Set(documents.map(({ id }) => id)).size < documents.length) throw damaged('documents')
  for (const { kind, snapshots, log, versions } of documents) {
    if (!documentKind.safeParse(kind).success) throw new AppError('transfer/newer')
    if (snapshots.length === 0) throw damaged('documents')
    for (const { state, sha256 } of [...snapshots, ...versions]) {
      if (hashBase64(state) !== sha256) throw damaged('states')
    }
    if (log.some(({ seq }, index) => seq <= (log[index - 1]?.seq ?? -1))) throw damaged('log')
  }
}

/** Each is what its hash says; neighbours of one chain name each other; the last one counts all before it. */
function checkRecords({ fileId, case: { id: caseId }, records }: CaseFileContent): void {
  const hashesAt = new Map<string, string[]>()
  const toPlace = (chain: string, n: number): string => `${chain} ${n}`
  for (const { chain, hash, ...said } of records) {
    if (said.corrects !== null && said.corrects >= records.length) throw damaged('records')
    if (toRecordHash({ ...said, caseId }) !== hash) throw damaged('records')
    const place = toPlace(chain, said.n)
    hashesAt.set(place, [...(hashesAt.get(place) ?? []), hash])
  }
  for (const { chain, n, previousHash } of records) {
    // What stood between two records belongs to other cases and is not in the file. Two at one place: the
    // laptop was put back from a backup and went on from there.
    const before = hashesAt.get(toPlace(chain, n - 1))
    if (before !== undefined && !before.includes(previousHash)) throw damaged('records')
  }
  const last = records.at(-1)
  const { data } = exportedBody.safeParse(last?.type === exportedType ? last.body : null)
  const rest = records.slice(0, -1)
  if (data?.fileId !== fileId || data.records !== rest.length) throw damaged('records')
  if (data.recordsHash !== hashRecords(rest)) throw damaged('records')
}

function checkTimes({ documents, records, ...file }: CaseFileContent, now: Milliseconds): void {
  const times = [
    [file.exportedAt, file.case.changedAt],
    records.map(({ at }) => at),
    ...documents.map(({ log }) => log.map(({ at }) => at)),
  ]
  const latest = times.flat().reduce((last, at) => Math.max(last, at), 0)
  if (latest > now + maxAheadMs) throw damaged('times')
}

const damaged = (part: string) => new AppError('transfer/damaged', { part })

/** sha256 of bytes that are written as base64; hexadecimal. */
export const hashBase64 = (state: string): string =>
  createHash('sha256').update(Buffer.from(state, 'base64')).digest('hex')

function readJson(content: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(content).toString())
  } catch {
    return null
  }
}
