import type { CaseFileContent, FileDocument, FileRecord } from '../../../shared/domain/case-file.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { broughtInType, exportedType } from '../case-file-content.ts'
import type { CaseRow } from '../vault-operations.ts'
import type { NumberedRecord } from './read-case-file.ts'

type LogLine = FileDocument['log'][number]

/** A document of a file beside the same one here. */
export type DocumentNews = Readonly<{
  document: FileDocument
  /** Null when it is not here yet. */
  here: FileDocument | null
  newRows: readonly LogLine[]
  newVersions: FileDocument['versions']
}>

/** A case file beside what is here of the same case. */
export type CaseFileNews = Readonly<{
  here: CaseRow | null
  documents: readonly DocumentNews[]
  newRecords: readonly FileRecord[]
  /** Numbers here of the records that are here already, by hash. */
  numbersHere: ReadonlyMap<string, number>
  kept: Readonly<{ edits: number; records: number }>
  /** Nothing was written or recorded here that the file does not hold: then the file's status counts. */
  isOnlyAhead: boolean
}>

type Here = Readonly<{
  row: CaseRow | null
  documents: readonly FileDocument[]
  records: readonly NumberedRecord[]
  /** True for a document of another case. */
  isElsewhere(documentId: string): boolean
}>

/** Facts that both laptops make for themselves, and that make neither of them behind the other. */
const ownBusiness: ReadonlySet<string> = new Set([
  exportedType,
  broughtInType,
  'document.opened',
  'access.reached',
  'access.read',
  'access.searched',
  'access.refused',
  'access.exported',
])

/** True for a fact that is news on another laptop. */
export const isNews = ({ type }: Pick<FileRecord, 'type'>): boolean => !ownBusiness.has(type)

/** What a file adds to what is here. Throws 'transfer/diverged' where adding would bring back what was erased. */
export function toCaseFileNews(file: CaseFileContent, here: Here): CaseFileNews {
  if (file.documents.some(({ id }) => here.isElsewhere(id)))
    throw new AppError('transfer/damaged', { part: 'documents' })
  const documents = file.documents.map((document) => toDocumentNews(document, here.documents))
  const inFile = new Set(file.records.map(({ hash }) => hash))
  const numbersHere = new Map(here.records.map((one) => [one.record.hash, one.numberHere]))
  const onlyHere = here.records.filter(({ record }) => !inFile.has(record.hash))
  const kept = {
    edits: here.documents.reduce((sum, one) => sum + countOnlyHere(one, file.documents), 0),
    records: onlyHere.filter(({ record }) => isNews(record)).length,
  }
  return {
    here: here.row,
    documents,
    newRecords: file.records.filter(({ hash }) => !numbersHere.has(hash)),
    numbersHere,
    kept,
    isOnlyAhead: here.row !== null && kept.edits === 0 && kept.records === 0,
  }
}

/**
 * Rows are compared by what they say, for their numbers differ from laptop to laptop. Yjs needs nothing
 * more: all that a row builds on stands before it, here or in the file.
 */
function toDocumentNews(document: FileDocument, all: readonly FileDocument[]): DocumentNews {
  const here = all.find(({ id }) => id === document.id) ?? null
  if (here === null) {
    return { document, here, newRows: document.log, newVersions: document.versions }
  }
  if (here.epoch !== document.epoch || here.kind !== document.kind)
    throw new AppError('transfer/diverged')
  checkWriters(document, here)
  const knownRows = new Set(here.log.map(toRowKey))
  const knownVersions = new Set(here.versions.map(({ id }) => id))
  return {
    document,
    here,
    newRows: document.log.filter((row) => !knownRows.has(toRowKey(row))),
    newVersions: document.versions.filter(({ id }) => !knownVersions.has(id)),
  }
}

/** One Yjs client id issued to two people on two laptops: chance of one in billions, and never to be mixed. */
function checkWriters(document: FileDocument, here: FileDocument): void {
  const owners = new Map(
    here.writers.map(({ clientId, participantId }) => [clientId, participantId]),
  )
  for (const { clientId, participantId } of document.writers) {
    if ((owners.get(clientId) ?? participantId) !== participantId)
      throw new AppError('transfer/diverged')
  }
}

function countOnlyHere(here: FileDocument, all: readonly FileDocument[]): number {
  const document = all.find(({ id }) => id === here.id)
  const inFile = new Set((document?.log ?? []).map(toRowKey))
  return here.log.filter((row) => !inFile.has(toRowKey(row))).length
}

/** What makes a row itself on any laptop. */
export const toRowKey = ({ epoch, clientId, at, update }: LogLine): string =>
  `${epoch} ${clientId} ${at} ${update}`
