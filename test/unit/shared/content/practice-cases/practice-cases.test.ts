import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { partyKinds } from '../../../../../shared/content/party-kinds.ts'
import type { PracticeCase } from '../../../../../shared/content/practice-cases/practice-case.ts'
import { practiceCases } from '../../../../../shared/content/practice-cases/practice-cases.ts'
import { isPosition } from '../../../../../shared/content/vocabulary-labels.ts'
import { startingKinds, documentShapes } from '../../../../../shared/document/document-kind.ts'
import { readEntities } from '../../../../../shared/document/entities.ts'
import { seedDocument } from '../../../../../shared/document/seed.ts'
import type { Root } from '../../../../../shared/document/shape.ts'
import { findShapeFault } from '../../../../../shared/document/validate.ts'

type Plain = Readonly<Record<string, unknown>>

const seeded = (practiceCase: PracticeCase, kind: (typeof startingKinds)[number]): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedDocument(kind, practiceCase[kind], 1))
  return doc
}

const read = (doc: Y.Doc, root: Root): readonly Plain[] => readEntities(doc, root)

const idsOfPlan = (practiceCase: PracticeCase): ReadonlySet<string> => {
  const doc = seeded(practiceCase, 'plan')
  const { persons, network, parties } = documentShapes.plan
  return new Set(
    [persons, network, parties].flatMap((root) =>
      readEntities<Root['fields']>(doc, root).map(({ id }) => id),
    ),
  )
}

/** Field names that point at a person, network person or party. */
const personFields = [
  'personId',
  'aboutId',
  'sourceId',
  'ownerId',
  'keeperId',
  'backupId',
  'forIds',
  'betweenIds',
  'partyIds',
]

const perCase = practiceCases.map((practiceCase): [string, PracticeCase] => [
  practiceCase.ref,
  practiceCase,
])

describe.each(perCase)('practice case %s', (_, practiceCase) => {
  test.each([...startingKinds])('seeds a sound %s', (kind) => {
    const doc = seeded(practiceCase, kind)
    expect(findShapeFault(doc, documentShapes[kind])).toBeNull()
  })

  test.each([...startingKinds])(
    'seeds every entity that is written for its %s, each id once',
    (kind) => {
      const doc = seeded(practiceCase, kind)
      for (const [name, root] of Object.entries<Root>(documentShapes[kind])) {
        const given = (practiceCase[kind] as Readonly<Record<string, readonly Plain[]>>)[name] ?? []
        const ids = given.map(({ id }) => `${name}/${String(id)}`)
        expect(ids).toEqual([...new Set(ids)])
        expect(read(doc, root).map(({ id }) => `${name}/${String(id)}`)).toEqual(
          expect.arrayContaining(ids),
        )
      }
    },
  )

  test('keeps the written order of every list', () => {
    const doc = seeded(practiceCase, 'plan')
    for (const name of [
      'persons',
      'parties',
      'goals',
      'actions',
      'strengths',
      'relapse',
    ] as const) {
      const written = practiceCase.plan[name]?.map(({ id }) => id)
      expect(read(doc, documentShapes.plan[name]).map(({ id }) => id)).toEqual(written)
    }
  })

  test.each([...startingKinds])(
    'points only at people and parties of its plan, from its %s',
    (kind) => {
      const doc = seeded(practiceCase, kind)
      const known = idsOfPlan(practiceCase)
      const dangling = Object.values<Root>(documentShapes[kind]).flatMap((root) =>
        read(doc, root).flatMap((entity) =>
          personFields
            .flatMap((field) => entity[field] ?? [])
            .filter((id) => typeof id !== 'string' || !known.has(id)),
        ),
      )
      expect(dangling).toEqual([])
    },
  )

  test('scores and actions belong to goals of the plan', () => {
    const doc = seeded(practiceCase, 'plan')
    const { goals, actions, gasScores } = documentShapes.plan
    const goalIds = new Set(readEntities(doc, goals).map(({ id }) => id))
    const pointed = [...readEntities(doc, actions), ...readEntities(doc, gasScores)].flatMap(
      ({ goalId }) => goalId ?? [],
    )
    expect(pointed.filter((id) => !goalIds.has(id))).toEqual([])
    expect(pointed.length).toBeGreaterThan(0)
  })

  test('names only kinds of parties that the catalogue knows', () => {
    const kinds = new Set(partyKinds.map(({ id }) => id))
    expect(
      practiceCase.plan.parties?.filter(({ kind }) => kind === undefined || !kinds.has(kind)),
    ).toEqual([])
  })

  test('its records are in order of day, and can be stored as they are', () => {
    const days = practiceCase.records.map(({ on }) => on)
    expect(days).toEqual(days.toSorted())
    for (const { type, on, body } of practiceCase.records) {
      expect(type).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/)
      expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(JSON.parse(JSON.stringify(body))).toEqual(body)
    }
  })

  test('its records speak of people and parties that the plan knows', () => {
    const known = idsOfPlan(practiceCase)
    // Questions have parts and items with ids of their own.
    const told = practiceCase.records.filter(({ type }) => !type.startsWith('questionnaire.'))
    const text = JSON.stringify(told.map(({ body }) => body))
    const mentioned = [...text.matchAll(/"((?:P|N|O)\d+)"/g)].map(([, id]) => id ?? '')
    expect(mentioned.length).toBeGreaterThan(10)
    expect(mentioned.filter((id) => !known.has(id))).toEqual([])
  })

  test('its agreements name everyone, with a position that has a name', () => {
    const bodies = practiceCase.records
      .filter(({ type }) => type === 'agreement.adopted')
      .map(({ body }) => body as Readonly<{ parties: string[]; positions: { position: string }[] }>)
    expect(bodies.length).toBeGreaterThan(2)
    expect(
      bodies.flatMap(({ parties }) => parties).filter((name) => /^[PNO]\d+$/.test(name)),
    ).toEqual([])
    expect(
      bodies.flatMap(({ positions }) => positions).filter(({ position }) => !isPosition(position)),
    ).toEqual([])
  })

  test('its team notes say that they are an example', () => {
    const notes = practiceCase.teamNotes.notes ?? []
    expect(notes.length).toBeGreaterThan(1)
    expect(notes.every(({ text }) => text?.startsWith('Voorbeeld.'))).toBe(true)
  })
})

test('the first practice case invites one guest of each role of the demo', () => {
  expect(practiceCases[0]?.guests.map(({ role }) => role)).toEqual([
    'regisseur',
    'professional',
    'gezinslid',
    'steunfiguur',
    'meelezer',
  ])
})
