import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { milanReverseTest } from '../../../../shared/content/practice-cases/milan-reverse-test.ts'
import {
  toPracticeTestContent,
  toPracticeTestVoice,
} from '../../../../shared/content/practice-cases/practice-reverse-test-content.ts'
import { terpstraKuipersReverseTest } from '../../../../shared/content/practice-cases/terpstra-kuipers-reverse-test.ts'
import { findAnswerGaps } from '../../../../shared/content/reverse-test/answer-gaps.ts'
import { reverseTestAnswers } from '../../../../shared/content/reverse-test/reverse-test-answers.ts'
import type { DocumentKind } from '../../../../shared/document/document-kind.ts'
import { addEntity, removeEntity, setScalar } from '../../../../shared/document/entities.ts'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import { readAnswers } from '../../../../shared/document/read-reverse-test.ts'
import {
  reverseTestShape,
  reverseTestVoiceShape,
} from '../../../../shared/document/reverse-test-shape.ts'
import { type DocumentContent, seedDocument } from '../../../../shared/document/seed.ts'
import { emptyAnswers } from '../../../helpers/empty-reverse-test.ts'

const by = { source: 'view', label: 'test' } as const

function open<K extends DocumentKind>(kind: K, content: DocumentContent<K>): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedDocument(kind, content, 7))
  return doc
}

/** Lists that have an order of their own are compared without it. */
const inOneOrder = (value: unknown): unknown => {
  const { items } = value as { items?: readonly object[] }
  if (items === undefined) return value
  return {
    ...(value as object),
    items: items.map((item) => JSON.stringify(item, Object.keys(item).toSorted())).toSorted(),
  }
}

test.each([
  ['A', terpstraKuipersReverseTest],
  ['B', milanReverseTest],
])('practice test %s reads back answer by answer', (_, told) => {
  const live = open('reverseTest', toPracticeTestContent(told))
  const voice = open('reverseTestVoice', toPracticeTestVoice(told))
  const read = readAnswers(live, voice)
  expect(reverseTestAnswers.strict().parse(read)).toEqual(read)
  for (const [id, answer] of Object.entries(told.answers)) {
    const back = Object.entries(read).find(([key]) => key === id)?.[1]
    if ('choices' in answer && back !== undefined && 'choices' in back)
      expect(back.choices.toSorted(), id).toEqual(answer.choices.toSorted())
    else if ('checked' in answer && back !== undefined && 'checked' in back)
      expect({ ...back, checked: back.checked.toSorted() }, id).toEqual({
        ...answer,
        checked: answer.checked.toSorted(),
      })
    else expect(inOneOrder(back), id).toEqual(inOneOrder(answer))
  }
  expect(findAnswerGaps(read, { hasMinors: true })).toEqual([])
})

test('a test that nobody has filled in reads as all answers empty', () => {
  expect(readAnswers(open('reverseTest', {}), open('reverseTestVoice', {}))).toEqual(emptyAnswers)
})

test('without the right to the voice document nothing of it is read, and nothing is guessed', () => {
  const told = open('reverseTest', toPracticeTestContent(milanReverseTest))
  const read = readAnswers(told, null)
  expect(read['OT-0.2']).toEqual({ items: [] })
  expect(read['OT-5.4']).toEqual({ choice: null, note: '' })
})

test('a choice of a solution that was removed is no longer a choice, and its cells are gone', () => {
  const doc = open('reverseTest', toPracticeTestContent(milanReverseTest))
  removeEntity(doc, reverseTestShape.options, 'optie1', by)
  const read = readAnswers(doc, null)
  expect(findAnswerGaps(read, { hasMinors: true })).toContainEqual({
    questionId: 'OT-3.7',
    kind: 'leeg',
  })
  expect(read['OT-3.1'].items.some(({ optionId }) => optionId === 'optie1')).toBe(false)
  expect(read['OT-3.5'].items.map(({ optionId }) => optionId)).toEqual([null, null])
})

test('no solution found is an answer of its own', () => {
  const doc = open('reverseTest', toPracticeTestContent(milanReverseTest))
  setScalar(doc, reverseTestShape.outcome, singleId, 'kind', 'geenOplossing', by)
  expect(readAnswers(doc, null)['OT-3.7'].choice).toBe('geenOplossing')
})

test('the household recognises itself as much as the member who does least; silence is no answer', () => {
  const doc = open('reverseTestVoice', {})
  const empty = open('reverseTest', {})
  const say = (personId: string, answer: 'helemaal' | 'deels' | 'nietBesproken', missing: string) =>
    addEntity(
      doc,
      reverseTestVoiceShape.recognitions,
      { id: personId, personId, answer, missing },
      by,
    )
  say('P3', 'nietBesproken', '')
  expect(readAnswers(empty, doc)['OT-5.4'].choice).toBe('nietBesproken')
  say('P1', 'helemaal', 'Dit klopt')
  expect(readAnswers(empty, doc)['OT-5.4']).toEqual({ choice: 'helemaal', note: 'Dit klopt (P1)' })
  say('P2', 'deels', 'Mijn werk ontbreekt')
  expect(readAnswers(empty, doc)['OT-5.4']).toEqual({
    choice: 'deels',
    note: 'Dit klopt (P1)\nMijn werk ontbreekt (P2)',
  })
})
