import type { CaseFileContent } from '../../../shared/domain/case-file.ts'
import { schemaVersion } from '../../../shared/document/document-kind.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import {
  broughtInType,
  exportedType,
  hashRecords,
  readCaseFileContent,
} from '../case-file-content.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import type { CaseFileCalls, CaseFileOutlook } from '../case-file-calls.ts'
import { type CaseFileNews, isNews, toCaseFileNews } from './case-file-news.ts'
import { type CaseFileReader, caseFileReader } from './read-case-file.ts'
import type { AddRecords } from './record-operations.ts'
import { caseFileWriter } from './write-case-file.ts'

/** A whole case out of this vault and into it, each in one transaction. */
export function caseFileOperations(
  db: VaultDatabase,
  clock: HostClock,
  addRecords: AddRecords,
): CaseFileCalls {
  const reader = caseFileReader(db)
  const writer = caseFileWriter(db, clock, addRecords)

  return {
    exportCaseFile({ caseId, fileId, byId, at }) {
      const row = reader.findCase(caseId)
      if (row === null) throw new AppError('request/not-found')
      const records = reader.listRecords(caseId).map(({ record }) => record)
      const body = { fileId, records: records.length, recordsHash: hashRecords(records) }
      addRecords([{ caseId, type: exportedType, body, byId, at }])
      const content: CaseFileContent = {
        fileId,
        exportedAt: at,
        schemaVersion,
        case: row,
        documents: [...reader.listDocuments(caseId)],
        people: reader.listPeople(caseId),
        invites: reader.listInvites(caseId),
        records: reader.listRecords(caseId).map(({ record }) => record),
      }
      return Buffer.from(JSON.stringify(content))
    },

    lookAtCaseFile: ({ content, at }) => {
      const file = readCaseFileContent(content, at)
      return toOutlook(file, readNews(reader, file))
    },

    importCaseFile({ content, byId, at, regisseur, ref }) {
      const file = readCaseFileContent(content, at)
      const news = readNews(reader, file)
      const { id: caseId } = file.case
      if (news.here === null) writer.addCase({ ...file.case, regisseur, ref })
      else if (news.isOnlyAhead) writer.renewCase({ ...file.case, regisseur, changedAt: at })
      writer.addDocuments(file, news)
      writer.addPeople(file, at)
      writer.addRecords(file, news, { byId, at })
      const { edits, records } = toOutlook(file, news).added
      const body = { fileId: file.fileId, edits, records, isNew: news.here === null }
      addRecords([{ caseId, type: broughtInType, body, byId, at }])
      return { caseId }
    },
  }
}

const readNews = (reader: CaseFileReader, file: CaseFileContent): CaseFileNews =>
  toCaseFileNews(file, {
    row: reader.findCase(file.case.id),
    documents: reader.listDocuments(file.case.id),
    records: reader.listRecords(file.case.id),
    isElsewhere: (documentId) => (reader.findCaseOf(documentId) ?? file.case.id) !== file.case.id,
  })

function toOutlook(file: CaseFileContent, news: CaseFileNews): CaseFileOutlook {
  return {
    row: file.case,
    exportedAt: file.exportedAt,
    isHere: news.here !== null,
    added: {
      edits: news.documents.reduce((sum, { newRows }) => sum + newRows.length, 0),
      records: news.newRecords.filter(isNews).length,
      versions: news.documents.reduce((sum, { newVersions }) => sum + newVersions.length, 0),
      documents: news.documents.filter(({ here }) => here === null).length,
    },
    kept: news.kept,
  }
}
