import { expect, test } from 'vitest'
import { findDraftProblem } from '../../../../../renderer/features/plan/remarks/remark-draft.ts'
import {
  type Remark,
  threadsAt,
  toThreads,
} from '../../../../../renderer/features/plan/remarks/threads.ts'

const remark = (id: string, more: Partial<Remark> = {}): Remark => ({
  id,
  threadId: null,
  targetRoot: 'goals',
  targetId: 'G1',
  targetField: null,
  kind: 'opmerking',
  toId: null,
  text: id,
  proposal: '',
  proposedOn: '',
  at: null,
  outcome: null,
  closedAt: null,
  ...more,
})

test('answers stand under their remark in order of time, whatever the order of the document', () => {
  const threads = toThreads([
    remark('late', { threadId: 'first', at: '2026-11-03T10:00:00.000Z' }),
    remark('early', { threadId: 'first', at: '2026-11-02T10:00:00.000Z' }),
    remark('first', { at: '2026-11-01T10:00:00.000Z' }),
  ])
  expect(threads.map(({ first }) => first.id)).toEqual(['first'])
  expect(threads[0]?.answers.map(({ id }) => id)).toEqual(['early', 'late'])
})

test('an answer whose remark was removed stands by itself', () => {
  expect(toThreads([remark('orphan', { threadId: 'gone' })]).map(({ first }) => first.id)).toEqual([
    'orphan',
  ])
})

test('an item has the remarks on all its texts, a text only its own', () => {
  const threads = toThreads([
    remark('item'),
    remark('title', { targetField: 'title' }),
    remark('other', { targetId: 'G2' }),
  ])
  const idsAt = (place: Parameters<typeof threadsAt>[1]) =>
    threadsAt(threads, place).map(({ first }) => first.id)
  expect(idsAt({ rootName: 'goals', id: 'G1' })).toEqual(['item', 'title'])
  expect(idsAt({ rootName: 'goals', id: 'G1', field: 'title' })).toEqual(['title'])
})

test.each([
  [{ kind: 'opmerking', text: ' ', toId: null, proposal: '' }, 'text'],
  [{ kind: 'opmerking', text: 'x', toId: null, proposal: '' }, null],
  [{ kind: 'vraag', text: 'x', toId: null, proposal: '' }, 'toId'],
  [{ kind: 'vraag', text: 'x', toId: 'p', proposal: '' }, null],
  [{ kind: 'voorstel', text: '', toId: null, proposal: 'as it is' }, 'proposal'],
  [{ kind: 'voorstel', text: '', toId: null, proposal: ' ' }, 'proposal'],
  [{ kind: 'voorstel', text: '', toId: null, proposal: 'as it could be' }, null],
] as const)('%o lacks %s', (draft, problem) => {
  expect(findDraftProblem(draft, 'as it is')).toBe(problem)
})
