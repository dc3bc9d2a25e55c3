import { documentShapes } from '../../shared/document/document-kind.ts'
import { loadDocument } from '../rooms/load-document.ts'
import type { Projection, SearchPiece } from '../vault/search-calls.ts'
import type { Vault } from '../vault/vault-operations.ts'
import { type CaseFigures, readDocumentFigures, readRecordFigures } from './caseload-figures.ts'
import { toDocumentPieces, toRecordPieces } from './search-pieces.ts'

/** Of the code that derives figures and texts: raised when either changes, so that all is made anew. */
export const projectionVersion = 5

/** A projection with its figures, before it is kept. */
export type Made = Omit<Projection, 'figures'> &
  Readonly<{ figures: CaseFigures; pieces: readonly SearchPiece[] }>
type Caller = Pick<Vault, 'call'>

/** Figures and texts of a document as the vault has it now; null when it is gone. */
export async function projectDocument(vault: Caller, id: string): Promise<Made | null> {
  const stored = await vault.call('loadDocument', { id })
  if (stored === null) return null
  const { kind, caseId, epoch } = stored.document
  const shape = documentShapes[kind]
  const { doc, seq } = loadDocument(stored, shape)
  const pieces = toDocumentPieces(doc, kind, shape)
  const figures = readDocumentFigures(doc, kind)
  doc.destroy()
  return { source: id, caseId, kind, epoch, upto: seq, version: projectionVersion, figures, pieces }
}

/** Figures and texts of the records of one case. */
export async function projectRecords(vault: Caller, caseId: string): Promise<Made> {
  const records = await vault.call('listRecords', { caseId, type: null })
  return {
    source: caseId,
    caseId,
    kind: 'records',
    epoch: '',
    upto: records.at(-1)?.n ?? 0,
    version: projectionVersion,
    figures: readRecordFigures(records),
    pieces: toRecordPieces(records),
  }
}
