import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answerSchemas } from '../../../../../shared/content/reverse-test/answer-schemas.ts'
import {
  reverseTestQuestion,
  reverseTestStep,
} from '../../../../../shared/content/reverse-test/question.ts'
import {
  type QuestionId,
  questionId,
  reverseTestAnswers,
} from '../../../../../shared/content/reverse-test/reverse-test-answers.ts'
import {
  findQuestion,
  findStepOfQuestion,
  questionsOfStep,
  reverseTestCredit,
  reverseTestQuestions,
  reverseTestSteps,
} from '../../../../../shared/content/reverse-test/reverse-test-steps.ts'
import { reverseTestQuestionIds } from '../../../../../shared/domain/reverse-test-vocabulary.ts'
import { answerTypes } from '../../../../../shared/content/reverse-test/vocabulary.ts'

/** Copied by hand from the source (domain reference 1.5): type, who answers, and whether it is required. */
const source: readonly (readonly [QuestionId, string, readonly string[], string])[] = [
  ['OT-0.1', 'longText', ['regisseur'], 'always'],
  ['OT-0.2', 'quoteList', ['gezin'], 'always'],
  ['OT-0.3', 'factList', ['allen'], 'always'],
  ['OT-0.4', 'choice', ['regisseur'], 'always'],
  ['OT-1.1', 'longText', ['gezin'], 'always'],
  ['OT-1.2', 'needList', ['gezin', 'professionals'], 'always'],
  ['OT-1.3', 'choice', ['allen'], 'always'],
  ['OT-1.4', 'list', ['gezin', 'netwerk'], 'always'],
  ['OT-1.5', 'optionList', ['allen'], 'always'],
  ['OT-1.6', 'longText', ['allen'], 'always'],
  ['OT-2.1', 'multiChoice', ['professionals'], 'always'],
  ['OT-2.2', 'valueRating', ['professionals', 'gezin'], 'always'],
  ['OT-2.3', 'longText', ['allen'], 'never'],
  ['OT-2.4', 'choice', ['professionals'], 'always'],
  ['OT-2.5', 'choice', ['allen'], 'always'],
  ['OT-3.1', 'effectMatrix', ['allen'], 'always'],
  ['OT-3.2', 'effectMatrix', ['allen'], 'always'],
  ['OT-3.3', 'list', ['allen'], 'always'],
  ['OT-3.4', 'list', ['gezin', 'professionals'], 'ifMinors'],
  ['OT-3.5', 'costList', ['professionals'], 'always'],
  ['OT-3.6', 'list', ['allen'], 'always'],
  ['OT-3.7', 'choice', ['allen'], 'always'],
  ['OT-3.8', 'dateText', ['allen'], 'ifSolution'],
  ['OT-4.1', 'legalRefList', ['professionals'], 'ifSolution'],
  ['OT-4.2', 'ruleList', ['professionals'], 'always'],
  ['OT-4.3', 'multiChoice', ['professionals'], 'never'],
  ['OT-4.4', 'tripleRating', ['professionals'], 'ifSolution'],
  ['OT-4.5', 'longText', ['professionals'], 'always'],
  ['OT-4.6', 'decisionRef', ['regisseur'], 'always'],
  ['OT-4.7', 'checklist', ['regisseur'], 'always'],
  ['OT-5.1', 'longText', ['regisseur'], 'always'],
  ['OT-5.2', 'longText', ['regisseur'], 'always'],
  ['OT-5.3', 'dateText', ['allen'], 'always'],
  ['OT-5.4', 'choice', ['gezin'], 'always'],
  ['OT-5.5', 'checklist', ['collega'], 'always'],
]

describe('the steps of the reverse test', () => {
  test('are six, numbered 0 to 5, and fit their schema', () => {
    expect(reverseTestSteps.map(({ number, id }) => [number, id])).toEqual([
      [0, 'kwestie'],
      [1, 'effect'],
      [2, 'grondwaarden'],
      [3, 'gevolgen'],
      [4, 'juridisch'],
      [5, 'onderbouwing'],
    ])
    expect(() => z.array(reverseTestStep).parse(reverseTestSteps)).not.toThrow()
  })

  test('only the legal step waits, for the effects', () => {
    expect(reverseTestSteps.map(({ waitsForStep }) => waitsForStep)).toEqual([
      null,
      null,
      null,
      null,
      3,
      null,
    ])
  })

  test('hold the questions whose ids begin with their number', () => {
    for (const { number, questions } of reverseTestSteps)
      expect(questions.filter(({ id }) => !id.startsWith(`OT-${number}.`))).toEqual([])
    expect(reverseTestSteps.map(({ questions }) => questions.length)).toEqual([4, 6, 5, 8, 7, 5])
  })

  test('each explain themselves and show at least one good and one poor answer', () => {
    for (const step of reverseTestSteps) {
      expect(step.explanation.nl.length, step.id).toBeGreaterThan(80)
      expect(step.questions.filter(({ example }) => example !== undefined).length).toBeGreaterThan(
        0,
      )
    }
  })

  test('credit the method', () => {
    expect(reverseTestCredit.nl).toContain('Stimulansz')
    expect(reverseTestCredit.en).toContain('Stimulansz')
  })
})

describe('the questions of the reverse test', () => {
  test('are the 35 of the source, in its order, with its types, answerers and necessity', () => {
    expect(source).toHaveLength(35)
    expect(
      reverseTestQuestions.map(({ id, type, who, required }) => [id, type, who, required]),
    ).toEqual(source)
  })

  test('fit their schema without a field too many', () => {
    expect(z.array(reverseTestQuestion).parse(reverseTestQuestions)).toEqual(reverseTestQuestions)
  })

  test('have a question and help in both languages, each its own', () => {
    for (const { id, text, help } of reverseTestQuestions) {
      for (const words of [text.nl, text.en, help.nl, help.en]) {
        expect(words.trim(), id).toBe(words)
        expect(words.length, id).toBeGreaterThan(15)
      }
      expect(text.nl, id).not.toBe(text.en)
      expect(help.nl, id).not.toBe(help.en)
    }
  })

  test('ask each something else', () => {
    for (const language of ['nl', 'en'] as const)
      expect(new Set(reverseTestQuestions.map(({ text }) => text[language])).size).toBe(35)
  })

  test('use every answer type, each stored in the shape of that type', () => {
    expect([...new Set(reverseTestQuestions.map(({ type }) => type))].toSorted()).toEqual(
      [...answerTypes].toSorted(),
    )
    for (const { id, type } of reverseTestQuestions)
      expect(reverseTestAnswers.shape[id], id).toBe(answerSchemas[type])
    expect(questionId.options).toEqual(reverseTestQuestionIds)
    expect(reverseTestQuestions.map(({ id }) => id)).toEqual(reverseTestQuestionIds)
  })

  test('carry the limits of the source', () => {
    expect(findQuestion('OT-1.5')).toMatchObject({ minItems: 2, needsSmallStep: true })
    expect(findQuestion('OT-3.1')).toMatchObject({ term: 'kort' })
    expect(findQuestion('OT-3.2')).toMatchObject({ term: 'lang' })
    expect(findQuestion('OT-5.1')).toMatchObject({ maxWords: 150 })
    expect(findQuestion('OT-3.7')).toMatchObject({ withFoundOptions: true, noteNeeded: true })
    expect(findQuestion('OT-5.5')).toMatchObject({ allNeeded: true })
  })

  test('mark what must be checked before use', () => {
    expect(reverseTestQuestions.filter(({ needsCheck }) => needsCheck).map(({ id }) => id)).toEqual(
      ['OT-4.1', 'OT-4.3', 'OT-4.4', 'OT-4.7'],
    )
  })

  test('offer options with unique ids and names', () => {
    const withOptions = reverseTestQuestions.flatMap((question) =>
      'options' in question ? [question] : [],
    )
    expect(withOptions).toHaveLength(10)
    for (const { id, options } of withOptions) {
      expect(options.length, id).toBeGreaterThan(0)
      for (const key of ['id', 'nl', 'en'] as const)
        expect(new Set(options.map((option) => option[key])).size, id).toBe(options.length)
    }
  })

  test('are found by id and by step', () => {
    expect(findQuestion('OT-2.4').text.nl).toBe(
      'Past wat we willen bij de bedoeling van deze wetten?',
    )
    expect(questionsOfStep(3).map(({ id }) => id)).toEqual(
      source.flatMap(([id]) => (id.startsWith('OT-3') ? [id] : [])),
    )
    expect(questionsOfStep(6)).toEqual([])
    expect(findStepOfQuestion('OT-4.5').id).toBe('juridisch')
  })
})

/** Sentences of a text; a colon ends one when read aloud. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/[.?:]\s/).map((sentence) => sentence.trim())

test('no sentence that is read aloud in Dutch is longer than 20 words', () => {
  const texts = reverseTestSteps.flatMap(({ explanation, questions }) => [
    explanation.nl,
    ...questions.flatMap(({ text, help }) => [text.nl, help.nl]),
  ])
  const long = texts.flatMap(sentencesOf).filter((sentence) => sentence.split(/\s+/).length > 20)
  expect(long).toEqual([])
})
