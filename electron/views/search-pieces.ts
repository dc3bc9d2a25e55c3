import type { z } from 'zod'
import type * as Y from 'yjs'
import { readEntities } from '../../shared/document/entities.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import type { DocumentShape } from '../../shared/document/shape.ts'
import { adoptedAgreement, agreementAdoptedType } from '../../shared/domain/adopted-agreement.ts'
import type { Role } from '../../shared/domain/role.ts'
import { planRoles } from '../../shared/records/record-type.ts'
import { withoutWithdrawn } from '../../shared/records/reflection-records.ts'
import { findRecordType } from '../../shared/records/record-types.ts'
import type { SearchPiece } from '../vault/search-calls.ts'
import type { RecordRow } from '../vault/vault-operations.ts'
import { readWords } from './search-words.ts'

/** A copy of words that stand elsewhere: kept to compare with, not to be found twice. */
const copies: ReadonlySet<string> = new Set(['remarks/proposedOn'])

const recordPrefix = 'record:'

/** What a reader of a record's texts must be allowed to read. */
export const toRecordKind = (type: string): string => `${recordPrefix}${type}`

/** The record type that a kind of text belongs to; null for that of a document. */
export const findRecordTypeOfKind = (kind: string): string | null =>
  kind.startsWith(recordPrefix) ? kind.slice(recordPrefix.length) : null

/** Every text of a document as it stands now, under 'root/entity/field'. Deleted text is not there. */
export const toDocumentPieces = (
  doc: Y.Doc,
  kind: DocumentKind,
  shape: DocumentShape,
): readonly SearchPiece[] =>
  Object.values(shape).flatMap((root) => {
    const fields = Object.entries(root.fields).flatMap(([name, field]) =>
      field.kind === 'text' && !copies.has(`${root.name}/${name}`) ? [name] : [],
    )
    if (fields.length === 0) return []
    return readEntities(doc, root).flatMap((entity) =>
      fields.flatMap((field) => toPiece(`${root.name}/${entity.id}/${field}`, kind, entity[field])),
    )
  })

/** The prose of each record that some role may read. Of a type that this app does not know, nothing. */
export const toRecordPieces = (records: readonly RecordRow[]): readonly SearchPiece[] =>
  withoutWithdrawn(records).flatMap(({ n, type, body }) => {
    const readable = findReadable(type)
    const words = readable === null ? [] : readWords(readable.body, body)
    return toPiece(String(n), toRecordKind(type), words.filter((word) => word !== '').join(' · '))
  })

/** Who may read the records of a type; nobody when it is not known. */
export const readersOfRecord = (type: string): readonly Role[] => findReadable(type)?.readers ?? []

type Readable = Readonly<{ body: z.ZodType; readers: readonly Role[] }>

/** Agreements have a view of their own, for everyone at the table. */
const findReadable = (type: string): Readable | null =>
  findRecordType(type) ??
  (type === agreementAdoptedType ? { body: adoptedAgreement, readers: planRoles } : null)

function toPiece(place: string, kind: string, value: unknown): readonly SearchPiece[] {
  const body = typeof value === 'string' ? toIndexed(value) : ''
  return body === '' ? [] : [{ place, kind, body }]
}

/** One form for letters with accents, and no control signs: two of those mark what was found. */
const toIndexed = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
