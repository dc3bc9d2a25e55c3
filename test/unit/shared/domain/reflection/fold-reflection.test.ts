import { describe, expect, test } from 'vitest'
import {
  reflectionFormatContent,
  reflectionFormatsContent,
  toReflectionFormat,
} from '../../../../../shared/content/reflection/formats.ts'
import { storyTemplates } from '../../../../../shared/content/reflection/story-templates.ts'
import {
  foldReflection,
  toOpenActions,
} from '../../../../../shared/domain/reflection/fold-reflection.ts'
import {
  areDotsShown,
  reflectionPhases,
  toCardSight,
} from '../../../../../shared/domain/reflection/phases.ts'
import { reflectionFormats } from '../../../../../shared/domain/reflection/reflection-facts.ts'
import { storyKinds } from '../../../../../shared/domain/reflection/story.ts'

const session = '3f0c8a52-6d5b-4c0e-9f57-0f1d3a8e7b21'
const [first, second] = [
  'b0b5f0f0-1111-4aaa-8bbb-000000000001',
  'b0b5f0f0-1111-4aaa-8bbb-000000000002',
]
const fact = (type: string, body: object, byId = 'p1') => ({ type, at: 1, byId, body })
const started = fact('reflection.started', {
  sessionId: session,
  format: 'terugblik',
  title: 'November',
  isAnonymous: true,
  asker: '',
  storyId: null,
})
const action = (actionId: string | undefined, dueOn: string | null) =>
  fact('reflection.actionAgreed', {
    ...{ sessionId: session, actionId, text: 'Bellen', owner: 'Els', dueOn },
  })

describe('a session', () => {
  test('is led by who began it and stands where its last fact put it', () => {
    const phase = { sessionId: session, phase: 'stemmen', round: 0, endsAt: null }
    const { sessions } = foldReflection([started, fact('reflection.phaseEntered', phase, 'p2')])
    expect(sessions).toMatchObject([{ leaderId: 'p1', phase: 'stemmen', title: 'November' }])
  })

  test('shows cards only from the reveal on, and dots only after voting', () => {
    expect(reflectionPhases.map((phase) => [toCardSight(phase), areDotsShown(phase)])).toEqual([
      ['counts', false],
      ['opened', false],
      ['all', false],
      ['all', false],
      ['all', true],
      ['all', true],
      ['all', true],
    ])
  })
})

test('actions come back until they are done, the first day first', () => {
  const settled = { actionId: first, outcome: 'gedaan', remark: '' }
  const facts = [started, action(first, null), action(second, '2026-12-01')]
  const open = (all: typeof facts) =>
    toOpenActions(foldReflection(all).actions).map(({ actionId }) => actionId)
  expect(open(facts)).toEqual([second, first])
  expect(open([...facts, fact('reflection.actionSettled', settled)])).toEqual([second])
  const going = { actionId: second, outcome: 'loopt', remark: '' }
  expect(open([...facts, fact('reflection.actionSettled', going)])).toEqual([second, first])
})

describe('the formats', () => {
  test('are complete, each in the same order of parts', () => {
    for (const id of reflectionFormats) {
      const format = reflectionFormatContent.parse(toReflectionFormat(id))
      expect(new Set(format.columns.map((column) => column.id)).size).toBe(format.columns.length)
      expect(format.phases.map(({ phase }) => phase)).toEqual(reflectionPhases.slice(0, -1))
    }
    expect(reflectionFormatsContent).toHaveLength(reflectionFormats.length)
  })

  test('hold the vision questions and the ten points of the working model', () => {
    expect(toReflectionFormat('visie').columns).toHaveLength(8)
    expect(toReflectionFormat('werkmodel').columns).toHaveLength(10)
    expect(toReflectionFormat('werkmodel').marks).toHaveLength(3)
  })

  test('have a template for every kind of story', () =>
    expect(Object.keys(storyTemplates).toSorted()).toEqual([...storyKinds].toSorted()))
})
