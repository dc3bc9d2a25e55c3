import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { toReadableKinds, toSearchHits, toSearchWords } from '../../../../electron/views/search.ts'
import { readWords } from '../../../../electron/views/search-words.ts'
import { toDocumentPieces, toRecordPieces } from '../../../../electron/views/search-pieces.ts'
import { createDocument } from '../../../../electron/rooms/load-document.ts'
import type { CaseRow } from '../../../../electron/vault/vault-operations.ts'
import { rightOf } from '../../../../shared/access/access-matrix.ts'
import { documentKinds, documentShapes } from '../../../../shared/document/document-kind.ts'
import { addEntity, removeEntity } from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { roles } from '../../../../shared/domain/role.ts'
import { recordTypes } from '../../../../shared/records/record-types.ts'

const row: CaseRow = {
  ...{ id: 'c1', kind: 'huishouden', ref: 'R', title: 'T', isExample: false },
  ...{ status: 'actief', regisseur: 'N', createdAt: 0, changedAt: 0 },
}

describe('the words of a question', () => {
  test.each([
    ['huur', ['huur']],
    ['  Te  late huur! ', ['Te', 'late', 'huur']],
    ['"huur" OR *', ['huur', 'OR']],
    ['a', []],
    ['a b', []],
    ['a huur', ['a', 'huur']],
    ['', []],
    ['🙂 ', []],
    ['مدرسة', ['مدرسة']],
    ['huur huur', ['huur']],
  ])('of "%s" are %j', (text, words) => {
    expect(toSearchWords(text)).toEqual(words)
  })

  test('are at most eight', () => {
    expect(toSearchWords('aa bb cc dd ee ff gg hh ii jj')).toHaveLength(8)
  })
})

describe('what may be found', () => {
  test.each(roles)('by a %s is exactly what the matrix and the record types say', (role) => {
    const kinds = toReadableKinds(role)
    for (const kind of documentKinds)
      expect(kinds.includes(kind)).toBe(rightOf(role, kind, 'open') !== 'none')
    for (const { type, readers } of recordTypes)
      expect(kinds.includes(`record:${type}`)).toBe(readers.includes(role))
  })

  test('is looked at again per hit, and a case that is not theirs gives none', () => {
    const found = {
      source: 's',
      caseId: 'c1',
      kind: 'teamNotes',
      place: 'notes/n/text',
      snippet: 'a',
    }
    expect(toSearchHits([found], 'professional', () => row)).toHaveLength(1)
    expect(toSearchHits([found], 'gezinslid', () => row)).toEqual([])
    expect(toSearchHits([found], 'professional', () => null)).toEqual([])
  })

  test('shows the words found apart from those around them', () => {
    const found = {
      ...{ source: 's', caseId: 'c1', kind: 'plan', place: 'goals/g1/title' },
      snippet: 'de \u0002huur\u0003 en \u0002huur\u0003toeslag',
    }
    const [hit] = toSearchHits([found], 'regisseur', () => row)
    expect(hit?.snippet).toEqual([
      { text: 'de ', isFound: false },
      { text: 'huur', isFound: true },
      { text: ' en ', isFound: false },
      { text: 'huur', isFound: true },
      { text: 'toeslag', isFound: false },
    ])
    expect(hit?.place).toEqual({
      ...{ of: 'document', kind: 'plan', root: 'goals', entityId: 'g1', field: 'title' },
    })
  })
})

describe('the texts of a document', () => {
  const by = { source: 'view', label: 'test' } as const

  test('are those that stand there now, without control signs and empty ones', () => {
    const doc = createDocument(planShape)
    addEntity(doc, planShape.strengths, { id: 's1', text: 'Sterk\u0002e oma\n' }, by)
    addEntity(doc, planShape.strengths, { id: 's2', text: 'weg' }, by)
    addEntity(doc, planShape.strengths, { id: 's3', text: '  ' }, by)
    removeEntity(doc, planShape.strengths, 's2', by)
    expect(toDocumentPieces(doc, 'plan', planShape)).toEqual([
      { place: 'strengths/s1/text', kind: 'plan', body: 'Sterk e oma' },
    ])
  })

  test.each(documentKinds)('of kind %s never hold what is picked or dated', (kind) => {
    const shape = documentShapes[kind]
    const doc = createDocument(shape)
    for (const root of Object.values(shape)) addEntity(doc, root, { id: 'x' }, by)
    expect(toDocumentPieces(doc, kind, shape)).toEqual([])
  })
})

describe('the prose of a record', () => {
  const schema = z.object({
    partyId: z.string(),
    what: z.string().trim().max(20).min(1),
    kind: z.enum(['ja', 'nee']),
    on: z.iso.date(),
    hash: z.string(),
    code: z.string().regex(/^x/),
    remark: z.string().optional(),
    people: z.array(z.object({ name: z.string(), id: z.string() })).readonly(),
    either: z.union([z.string(), z.number()]),
    by: z.record(z.string(), z.string()),
    none: z.string().nullable(),
  })
  const body = {
    ...{ partyId: 'p', what: 'Hij verzuimt', kind: 'ja', on: '2026-01-01', hash: 'h', code: 'x' },
    ...{ remark: 'rustig', people: [{ name: 'Oma', id: 'i' }], either: 'of', by: { a: 'b' } },
    none: null,
  }

  test('is its free text and nothing else', () => {
    expect(readWords(schema, body)).toEqual(['Hij verzuimt', 'rustig', 'Oma', 'of', 'b'])
  })

  test('of a body that does not fit is nothing', () => {
    expect(readWords(schema, { what: 'Hij verzuimt' })).toEqual([])
  })

  test('of a type that the app does not know is nothing', () => {
    const kept = { n: 1, caseId: 'c', byId: null, at: 0, hash: '', previousHash: '' }
    expect(toRecordPieces([{ ...kept, type: 'nobody.knows', body: { what: 'geheim' } }])).toEqual(
      [],
    )
    const reported = { by: 'Mentor', organisation: '', what: 'Verzuim', on: '2026-01-01' }
    expect(toRecordPieces([{ ...kept, type: 'case.reported', body: reported }])).toEqual([
      { place: '1', kind: 'record:case.reported', body: 'Mentor · Verzuim' },
    ])
  })
})
