import { describe, expect, test } from 'vitest'
import {
  adaptQuestion,
  type Adaptations,
  noAdaptations,
  parseAdaptations,
  withOwnReferences,
} from '../../../../../shared/content/reverse-test/adaptations.ts'
import {
  legalReferences,
  searchLegalReferences,
} from '../../../../../shared/content/reverse-test/legal-references.ts'
import { findQuestion } from '../../../../../shared/content/reverse-test/reverse-test-steps.ts'

const shipped = findQuestion('OT-1.1')
const own = (basedOn = shipped.text): Adaptations => ({
  ...noAdaptations,
  texts: [{ questionId: 'OT-1.1', part: 'text', nl: 'Waar willen jullie heen?', en: '', basedOn }],
  references: [
    {
      id: 'EIGEN-1',
      kind: 'verordening',
      law: 'Verordening jeugdhulp Lindeveld',
      article: '4 lid 2',
      about: { nl: 'Hulp na de achttiende verjaardag', en: '' },
      consultedOn: '2026-11-01',
    },
  ],
})

describe('a text of the municipality', () => {
  test('takes the place of the shipped one, and only of that one', () => {
    const { question, adapted, outdated } = adaptQuestion(shipped, own())
    expect(question).toEqual({
      ...shipped,
      text: { nl: 'Waar willen jullie heen?', en: shipped.text.en },
    })
    expect([adapted, outdated]).toEqual([['text'], []])
    const other = findQuestion('OT-1.2')
    expect(adaptQuestion(other, own())).toEqual({ question: other, adapted: [], outdated: [] })
  })

  test('stays after an update that changes the shipped text, which then shows', () => {
    const before = { nl: 'Een oudere vraag?', en: 'An older question?' }
    const { question, outdated } = adaptQuestion(shipped, own(before))
    expect(question.text.nl).toBe('Waar willen jullie heen?')
    expect(outdated).toEqual(['text'])
  })
})

test('own by-laws are found among the shipped ones, which stay untouched', () => {
  const all = withOwnReferences(legalReferences, own())
  expect(all.slice(1)).toEqual(legalReferences)
  expect(searchLegalReferences('lindeveld achttiende', all)).toMatchObject([
    { id: 'EIGEN-1', about: { en: 'Hulp na de achttiende verjaardag' }, needsCheck: false },
  ])
})

describe('a file of adaptations', () => {
  test('that was written out reads back the same', () => {
    expect(parseAdaptations(JSON.stringify(own()))).toEqual({ value: own() })
  })

  test.each([
    ['{', { kind: 'notJson' }],
    ['{"form":"iets anders","version":1}', { kind: 'otherFile' }],
    ['[]', { kind: 'otherFile' }],
    [JSON.stringify({ ...own(), version: 2 }), { kind: 'newer' }],
    [
      JSON.stringify({ ...own(), references: [{ ...own().references[0], law: '' }] }),
      { kind: 'place', place: 'references.0.law' },
    ],
    [
      JSON.stringify({ ...own(), texts: [own().texts[0], own().texts[0]] }),
      { kind: 'place', place: 'texts' },
    ],
    [
      JSON.stringify({ ...own(), texts: [{ ...own().texts[0], questionId: 'OT-9.9' }] }),
      { kind: 'place', place: 'texts.0.questionId' },
    ],
  ])('%s is refused with the reason', (text, fault) => {
    expect(parseAdaptations(text)).toEqual({ fault })
  })
})
