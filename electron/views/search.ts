import { rightOf, toCasePhase } from '../../shared/access/access-matrix.ts'
import { maxSearchHits, type SearchHit } from '../../shared/api/caseload-routes.ts'
import { documentKind, documentKinds } from '../../shared/document/document-kind.ts'
import type { Role } from '../../shared/domain/role.ts'
import { agreementAdoptedType } from '../../shared/domain/adopted-agreement.ts'
import { recordTypes } from '../../shared/records/record-types.ts'
import { foundMarks } from '../vault/found-text.ts'
import type { TextFound } from '../vault/search-calls.ts'
import type { CaseRow } from '../vault/vault-operations.ts'
import { findRecordTypeOfKind, readersOfRecord, toRecordKind } from './search-pieces.ts'

/** More words than this narrow nothing down any more. */
const maxWords = 8
/** One letter begins too many words to mean any of them. */
const minWordLength = 2

/** The words to look for; none when nothing was typed that could be found. */
export function toSearchWords(text: string): readonly string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const isEnough = words.some((word) => [...word].length >= minWordLength)
  return isEnough ? [...new Set(words)].slice(0, maxWords) : []
}

/** The kinds of text that a role may read in some phase of a case; `mayRead` decides per hit. */
export function toReadableKinds(role: Role): readonly string[] {
  const documents = documentKinds.filter((kind) =>
    (['open', 'closed'] as const).some((phase) => rightOf(role, kind, phase) !== 'none'),
  )
  const types = new Set([...recordTypes.map(({ type }) => type), agreementAdoptedType])
  const records = [...types].filter((type) => readersOfRecord(type).includes(role))
  return [...documents, ...records.map(toRecordKind)]
}

/** What was found, as far as this role may read it in this case at this moment. */
export function toSearchHits(
  found: readonly TextFound[],
  role: Role,
  findCase: (caseId: string) => CaseRow | null,
): SearchHit[] {
  return found.slice(0, maxSearchHits).flatMap((one) => {
    const row = findCase(one.caseId)
    const place = row === null || !mayRead(one.kind, role, row) ? null : toPlace(one)
    if (row === null || place === null) return []
    const { id: caseId, title: caseTitle, ref, isExample } = row
    return [{ caseId, caseTitle, ref, isExample, place, snippet: toParts(one.snippet) }]
  })
}

function mayRead(kind: string, role: Role, { status }: CaseRow): boolean {
  const type = findRecordTypeOfKind(kind)
  if (type !== null) return readersOfRecord(type).includes(role)
  const known = documentKind.safeParse(kind)
  return known.success && rightOf(role, known.data, toCasePhase(status)) !== 'none'
}

function toPlace({ kind, place }: TextFound): SearchHit['place'] | null {
  const type = findRecordTypeOfKind(kind)
  if (type !== null) return { of: 'record', type, n: Number(place) }
  const known = documentKind.safeParse(kind)
  const [root, entityId, field] = place.split('/')
  if (!known.success || root === undefined || entityId === undefined || field === undefined)
    return null
  return { of: 'document', kind: known.data, root, entityId, field }
}

/** 'a ‹b› c' as parts, so that the page never has to read marks in a text. */
function toParts(snippet: string): SearchHit['snippet'] {
  const parts = snippet.split(foundMarks.start).flatMap((piece, index) => {
    if (index === 0) return [{ text: piece, isFound: false }]
    const [found = '', ...rest] = piece.split(foundMarks.end)
    return [
      { text: found, isFound: true },
      { text: rest.join(''), isFound: false },
    ]
  })
  return parts.filter(({ text }) => text !== '')
}
