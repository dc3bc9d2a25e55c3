import { describe, expect, test } from 'vitest'
import { milan } from '../../../../../shared/content/practice-cases/milan.ts'
import { milanReverseTest } from '../../../../../shared/content/practice-cases/milan-reverse-test.ts'
import { terpstraKuipers } from '../../../../../shared/content/practice-cases/terpstra-kuipers.ts'
import { terpstraKuipersReverseTest } from '../../../../../shared/content/practice-cases/terpstra-kuipers-reverse-test.ts'
import { findAnswerGaps } from '../../../../../shared/content/reverse-test/answer-gaps.ts'
import { legalReferences } from '../../../../../shared/content/reverse-test/legal-references.ts'
import { reverseTestAnswers } from '../../../../../shared/content/reverse-test/reverse-test-answers.ts'
import { reverseTestQuestions } from '../../../../../shared/content/reverse-test/reverse-test-steps.ts'

const cases = [
  ['A', terpstraKuipersReverseTest, terpstraKuipers],
  ['B', milanReverseTest, milan],
] as const

describe.each(cases)('the reverse test of practice case %s', (_, practiceTest, practiceCase) => {
  const { answers } = practiceTest

  test('answers all 35 questions in the shape of their types', () => {
    expect(reverseTestAnswers.strict().parse(answers)).toEqual(answers)
    expect(Object.keys(answers)).toEqual(reverseTestQuestions.map(({ id }) => id))
  })

  test('leaves no gap, optional questions answered too', () => {
    expect(findAnswerGaps(answers, { hasMinors: true })).toEqual([])
    expect(answers['OT-2.3'].text).not.toBe('')
    expect(answers['OT-4.3'].choices).not.toEqual([])
  })

  test('chooses and ticks only what is offered', () => {
    const found = answers['OT-1.5'].items.map(({ id }) => id)
    for (const question of reverseTestQuestions) {
      if (!('options' in question)) continue
      const offered = new Set([...found, ...question.options.map(({ id }) => id)])
      const answer = answers[question.id]
      const given =
        'choice' in answer
          ? [answer.choice]
          : 'choices' in answer
            ? answer.choices
            : 'checked' in answer
              ? answer.checked
              : []
      expect(
        given.filter((id) => id === null || !offered.has(id)),
        question.id,
      ).toEqual([])
    }
  })

  test('speaks only of options that were found, and rates each actor once per option', () => {
    const found = new Set(answers['OT-1.5'].items.map(({ id }) => id))
    for (const { items } of [answers['OT-3.1'], answers['OT-3.2']]) {
      const cells = items.map(({ optionId, actor }) => `${optionId}/${actor}`)
      expect(new Set(cells).size).toBe(cells.length)
      expect(items.filter(({ optionId }) => !found.has(optionId))).toEqual([])
    }
    for (const { optionId } of answers['OT-3.5'].items)
      expect(optionId === null || found.has(optionId)).toBe(true)
  })

  test('names only people and parties of its plan', () => {
    const { persons = [], network = [], parties = [] } = practiceCase.plan
    const known = new Set([...persons, ...network, ...parties].map(({ id }) => id))
    const named = [
      ...answers['OT-0.2'].items.map(({ personId }) => personId),
      ...answers['OT-0.3'].items.map(({ sourceId }) => sourceId),
      ...answers['OT-1.4'].items.map(({ personId }) => personId),
      ...answers['OT-3.4'].items.map(({ personId }) => personId),
    ]
    expect(named.filter((id) => id === null || !known.has(id))).toEqual([])
    expect(named.length).toBeGreaterThan(5)
  })

  test('points at articles of the reference list', () => {
    const known = new Set(legalReferences.map(({ id }) => id))
    const pointed = answers['OT-4.1'].items.map(({ referenceId }) => referenceId ?? '')
    expect(pointed.filter((id) => !known.has(id))).toEqual([])
  })

  test('belongs to its case, and is the test to which its decision refers', () => {
    expect(practiceCase.reverseTests).toEqual([practiceTest])
    const decision = practiceCase.records.find(
      ({ body }) => (body as { reverseTestId?: string }).reverseTestId === practiceTest.id,
    )
    expect(decision?.body).toMatchObject({ id: practiceTest.decision })
  })
})

test('the effects keep the numbers of the source', () => {
  const of = (items: readonly { optionId: string; actor: string; level: number | null }[]) =>
    items.flatMap(({ optionId, actor, level }) =>
      actor === 'inwoner' || actor === 'gemeente' ? [`${optionId} ${actor} ${level}`] : [],
    )
  expect(of(milanReverseTest.answers['OT-3.1'].items)).toEqual([
    'optie1 inwoner 2',
    'optie1 gemeente 0',
    'optie2 inwoner -2',
    'optie2 gemeente 0',
  ])
  expect(of(milanReverseTest.answers['OT-3.2'].items)).toEqual([
    'optie1 inwoner 2',
    'optie1 gemeente 1',
    'optie2 inwoner -1',
    'optie2 gemeente -1',
  ])
  expect(of(terpstraKuipersReverseTest.answers['OT-3.1'].items).slice(0, 4)).toEqual([
    'optie1 inwoner 2',
    'optie1 gemeente -1',
    'optie2 inwoner -1',
    'optie2 gemeente 0',
  ])
})
