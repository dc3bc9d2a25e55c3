import { caseFileContent, type FileDocument } from '../../shared/domain/case-file.ts'
import { documentKind } from '../../shared/document/document-kind.ts'
import { checkStoredDocument } from '../rooms/check-stored-document.ts'

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64')

/**
 * Checks the documents of a file that the vault has found sound in everything else. Throws
 * 'transfer/damaged' or 'transfer/newer'.
 */
export async function checkCaseFileDocuments(content: Uint8Array): Promise<void> {
  const file = caseFileContent.parse(JSON.parse(Buffer.from(content).toString()))
  for (const document of file.documents) {
    // One after another: each may be large.
    // oxlint-disable-next-line no-await-in-loop
    await checkDocument(document, file.case.id)
  }
}

async function checkDocument(
  { id, kind, epoch, snapshots, log }: FileDocument,
  caseId: string,
): Promise<void> {
  const newest = snapshots.findLast((snapshot) => snapshot.epoch === epoch)
  const uptoSeq = newest?.uptoSeq ?? 0
  const rows = log.map(({ update, ...row }) => ({ ...row, update: fromBase64(update) }))
  await checkStoredDocument(
    {
      document: { id, caseId, kind: documentKind.parse(kind), epoch },
      snapshot: newest === undefined ? null : { uptoSeq, state: fromBase64(newest.state) },
      log: rows.filter((row) => row.epoch === epoch && row.seq > uptoSeq),
    },
    rows.map(({ update }) => update),
  )
}
