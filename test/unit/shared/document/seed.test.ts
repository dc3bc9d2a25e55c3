import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { schemaVersion } from '../../../../shared/document/document-kind.ts'
import { findEntity, readEntities } from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { seedDocument } from '../../../../shared/document/seed.ts'
import { lifeDomainIds } from '../../../../shared/domain/vocabulary.ts'

function load(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}

test('a new plan has its fixed entities, the schema version, and nothing else', () => {
  const doc = load(seedDocument('plan', {}, 7))
  expect(
    readEntities(doc, planShape.domains)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([...lifeDomainIds].toSorted())
  expect(findEntity(doc, planShape.meta, 'main')).toMatchObject({ schemaVersion })
  expect(readEntities(doc, planShape.perspective)).toHaveLength(1)
  expect(readEntities(doc, planShape.goals)).toEqual([])
})

test('content goes in, also into fixed entities, which stay one each', () => {
  const doc = load(
    seedDocument(
      'plan',
      { perspective: [{ id: 'main', text: 'rust' }], goals: [{ id: 'g1', title: 'eten' }] },
      7,
    ),
  )
  expect(readEntities(doc, planShape.perspective)).toMatchObject([{ id: 'main', text: 'rust' }])
  expect(findEntity(doc, planShape.goals, 'g1')?.title).toBe('eten')
})

test('the schema version is there also when meta has content', () => {
  const doc = load(seedDocument('plan', { meta: [{ id: 'main', origin: 'familiegroepsplan' }] }, 7))
  expect(findEntity(doc, planShape.meta, 'main')).toMatchObject({
    schemaVersion,
    origin: 'familiegroepsplan',
  })
})

test('everything is by the one client id that was given, and the same content gives the same bytes', () => {
  const state = seedDocument('plan', { goals: [{ id: 'g1', title: 'eten' }] }, 7)
  expect([...load(state).store.clients.keys()]).toEqual([7])
  expect(seedDocument('plan', { goals: [{ id: 'g1', title: 'eten' }] }, 7)).toEqual(state)
})

test('content that does not fit the shape is not seeded', () => {
  expect(() => seedDocument('plan', { goals: [{ id: 'with space' }] }, 7)).toThrow('goals')
  expect(() => seedDocument('plan', { domains: [{ id: 'extra' }] }, 7)).toThrow('domains')
})
