import { describe, expect, test } from 'vitest'
import { terpstraKuipersReverseTest } from '../../../../../shared/content/practice-cases/terpstra-kuipers-reverse-test.ts'
import { findAnswerGaps } from '../../../../../shared/content/reverse-test/answer-gaps.ts'
import type {
  QuestionId,
  ReverseTestAnswers,
} from '../../../../../shared/content/reverse-test/reverse-test-answers.ts'
import { reverseTestQuestions } from '../../../../../shared/content/reverse-test/reverse-test-steps.ts'
import { emptyAnswers } from '../../../../helpers/empty-reverse-test.ts'

const complete = terpstraKuipersReverseTest.answers
const withMinors = { hasMinors: true }
const gapsOf = (changed: Partial<ReverseTestAnswers>, context = withMinors) =>
  findAnswerGaps({ ...complete, ...changed }, context).map(
    ({ questionId, kind }) => `${questionId} ${kind}`,
  )

describe('gaps of a reverse test', () => {
  test('a new test misses everything that is required, in the order of the questions', () => {
    const required = reverseTestQuestions
      .filter(({ required: when }) => when !== 'never')
      .map(({ id }) => ({ questionId: id, kind: 'leeg' }))
    expect(findAnswerGaps(emptyAnswers, withMinors)).toEqual(required)
    expect(required).toHaveLength(33)
  })

  test('every empty answer is seen on its own', () => {
    for (const { id, required } of reverseTestQuestions) {
      const gaps = gapsOf({ [id]: emptyAnswers[id] })
      if (required !== 'never') expect(gaps, id).toContain(`${id} leeg`)
      else expect(gaps, id).toEqual([])
    }
  })

  test('without children in the household nothing is asked about children', () => {
    const changed = { 'OT-3.4': emptyAnswers['OT-3.4'] }
    expect(gapsOf(changed, { hasMinors: false })).toEqual([])
    expect(gapsOf(changed)).toEqual(['OT-3.4 leeg'])
  })

  test('no solution, carefully looked into, needs no first step, article or proportionality', () => {
    const ids: readonly QuestionId[] = ['OT-3.8', 'OT-4.1', 'OT-4.4']
    const emptied = Object.fromEntries(ids.map((id) => [id, emptyAnswers[id]]))
    expect(gapsOf(emptied)).toEqual(ids.map((id) => `${id} leeg`))
    const outcome = { choice: 'geenOplossing', note: 'Alles is geprobeerd.' }
    expect(gapsOf({ ...emptied, 'OT-3.7': outcome })).toEqual([])
    expect(gapsOf({ ...emptied, 'OT-3.7': { ...outcome, note: ' ' } })).toEqual([
      'OT-3.7 onvolledig',
    ])
  })

  test.each([
    ['doubt', { 'OT-2.5': { choice: 'twijfel', note: '' } }, 'OT-2.5 twijfel'],
    ['a poor fit', { 'OT-2.4': { choice: 'pastNiet', note: '' } }, 'OT-2.4 pastNiet'],
    ['what cannot be explained', { 'OT-2.5': { choice: 'nee', note: '' } }, 'OT-2.5 pastNiet'],
    ['an unknown decider', { 'OT-0.4': { choice: 'nogOnbekend', note: '' } }, 'OT-0.4 twijfel'],
    ['a choice that is not offered', { 'OT-0.4': { choice: 'wie', note: '' } }, 'OT-0.4 leeg'],
    ['a removed option', { 'OT-3.7': { choice: 'optie9', note: 'x' } }, 'OT-3.7 leeg'],
    ['white space', { 'OT-1.1': { text: ' \n' } }, 'OT-1.1 leeg'],
  ] satisfies readonly [string, Partial<ReverseTestAnswers>, string][])(
    '%s is shown',
    (_, changed, gap) => {
      expect(gapsOf(changed)).toEqual([gap])
    },
  )

  test('a family that does not recognise itself is no gap', () => {
    expect(gapsOf({ 'OT-5.4': { choice: 'niet', note: 'Dit zijn wij niet.' } })).toEqual([])
  })

  test('one option, or no small step, is not enough to weigh', () => {
    const [first, second] = complete['OT-1.5'].items
    if (first === undefined || second === undefined) throw new Error('options expected')
    expect(gapsOf({ 'OT-1.5': { items: [first] } })).toEqual(['OT-1.5 onvolledig'])
    expect(gapsOf({ 'OT-1.5': { items: [{ ...first, isSmallStep: false }, second] } })).toEqual([
      'OT-1.5 onvolledig',
    ])
    expect(gapsOf({ 'OT-1.5': { items: [first, second] } })).toEqual([])
  })

  test('an option without effects, or with a number that nobody explained, is incomplete', () => {
    const option = { id: 'optie4', text: 'iets nieuws', byWhom: '', isSmallStep: false }
    const options = { items: [...complete['OT-1.5'].items, option] }
    expect(gapsOf({ 'OT-1.5': options })).toEqual(['OT-3.1 onvolledig', 'OT-3.2 onvolledig'])
    const cell = { optionId: 'optie4', actor: 'inwoner', level: 1, sentence: '' } as const
    const rated = (sentence: string) => ({
      items: [...complete['OT-3.1'].items, { ...cell, sentence }],
    })
    expect(gapsOf({ 'OT-1.5': options, 'OT-3.1': rated('') })).toContain('OT-3.1 onvolledig')
    expect(gapsOf({ 'OT-1.5': options, 'OT-3.1': rated('rust') })).toEqual(['OT-3.2 onvolledig'])
  })

  test('an option that nobody has written yet asks for no effects', () => {
    const blank = { id: 'optie4', text: '', byWhom: '', isSmallStep: false }
    expect(gapsOf({ 'OT-1.5': { items: [...complete['OT-1.5'].items, blank] } })).toEqual([])
  })

  test('a cost alone does not tell the story', () => {
    const costs = complete['OT-3.5'].items.filter(({ kind }) => kind === 'kosten')
    expect(gapsOf({ 'OT-3.5': { items: costs } })).toEqual(['OT-3.5 onvolledig'])
  })

  test('"there is none" is an answer', () => {
    expect(
      gapsOf({ 'OT-3.6': { items: [], isNone: true }, 'OT-4.2': { items: [], isNone: true } }),
    ).toEqual([])
  })

  test('facts say who they come from, words who spoke them, articles when they were read', () => {
    const fact = { text: 'Het regent', kind: 'feit', sourceId: null } as const
    expect(gapsOf({ 'OT-0.3': { items: [fact] } })).toEqual(['OT-0.3 onvolledig'])
    expect(gapsOf({ 'OT-0.2': { items: [{ personId: null, words: 'Au' }] } })).toEqual([
      'OT-0.2 onvolledig',
    ])
    const reference = { referenceId: null, law: 'Wet', article: '1', consultedOn: null, note: '' }
    expect(gapsOf({ 'OT-4.1': { items: [reference] } })).toEqual(['OT-4.1 onvolledig'])
  })

  test('only wishes is not what is needed', () => {
    expect(gapsOf({ 'OT-1.2': { items: [{ text: 'een boot', need: 'gewenst' }] } })).toEqual([
      'OT-1.2 onvolledig',
    ])
  })

  test('the four-eyes check needs every line, a name and a day; rights show what is not ticked', () => {
    const check = complete['OT-5.5']
    expect(gapsOf({ 'OT-5.5': { ...check, checked: check.checked.slice(1) } })).toEqual([
      'OT-5.5 onvolledig',
    ])
    expect(gapsOf({ 'OT-5.5': { ...check, by: '' } })).toEqual(['OT-5.5 onvolledig'])
    expect(gapsOf({ 'OT-5.5': { ...check, on: null } })).toEqual(['OT-5.5 onvolledig'])
    const rights = { ...complete['OT-4.7'], checked: ['kopieGegeven'] }
    expect(gapsOf({ 'OT-4.7': rights })).toEqual([])
  })

  test('half a rating, half a decision and half a date are incomplete', () => {
    expect(
      gapsOf({
        'OT-4.2': { items: [{ text: 'Zo doen we het', kind: null }], isNone: false },
        'OT-4.4': { ...complete['OT-4.4'], geschikt: null },
        'OT-4.6': { ...complete['OT-4.6'], form: null },
        'OT-5.3': { text: '', on: '2026-11-24' },
      }),
    ).toEqual(['OT-4.2 onvolledig', 'OT-4.4 onvolledig', 'OT-4.6 onvolledig', 'OT-5.3 onvolledig'])
  })

  test('the summary has at most 150 words', () => {
    const words = (count: number) => ({
      text: Array.from({ length: count }, () => 'woord').join(' '),
    })
    expect(gapsOf({ 'OT-5.1': words(150) })).toEqual([])
    expect(gapsOf({ 'OT-5.1': words(151) })).toEqual(['OT-5.1 teLang'])
    expect(gapsOf({ 'OT-5.2': words(151) })).toEqual([])
  })
})
