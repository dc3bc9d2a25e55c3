import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pulseQuestionnaire } from '../../../../../shared/content/questionnaires/short-questionnaires.ts'
import { wraparoundQuestionnaire } from '../../../../../shared/content/questionnaires/wraparound.ts'
import { toPicture } from '../../../../../shared/domain/questionnaire/agreement.ts'
import {
  type AnswerValue,
  answerValue,
  grades,
  judgements,
} from '../../../../../shared/domain/questionnaire/answer.ts'
import { toCounts, toMeanGrade } from '../../../../../shared/domain/questionnaire/counts.ts'
import { isSameOrganisation } from '../../../../../shared/domain/questionnaire/fold-rounds.ts'
import { parseQuestionnaire } from '../../../../../shared/domain/questionnaire/parse-questionnaire.ts'

describe('what organisations say together', () => {
  const cases: readonly (readonly [readonly AnswerValue[], string])[] = [
    [['ja', 'nee'], 'tegenspraak'],
    [['ja', 'deels', 'nee'], 'tegenspraak'],
    [['ja', 'deels'], 'verschil'],
    [['deels', 'nee', 'onbekend'], 'verschil'],
    [['nee', 'nee', 'onbekend'], 'eens'],
    [['ja', 'onbekend'], 'onvoldoende'],
    [[], 'onvoldoende'],
    [[1, 4], 'tegenspraak'],
    [[2, 4], 'verschil'],
    [[3, 3], 'eens'],
  ]
  test.each(cases)('%j is %s', (values, picture) => {
    expect(toPicture(values)).toBe(picture)
  })

  test('the order of answers changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...judgements), { maxLength: 6 }), (values) => {
        expect(toPicture(values.toReversed())).toBe(toPicture(values))
      }),
      { numRuns: 50 },
    )
  })
})

describe('counts', () => {
  const answer = (itemId: string, value: AnswerValue) => ({ itemId, value, evidence: '' })

  test('no item that fewer than four professionals answered has a figure, so that three are left without one’s own', () => {
    const person = fc
      .subarray(['P1', 'P2', 'P3', 'P4', 'P5'])
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.constantFrom(...grades).map((value) => answer(id, value)))),
      )
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (people) => {
        const voices = people.map((answers) => ({ isFamily: false, answers }))
        for (const { itemId, counts } of toCounts(pulseQuestionnaire, voices)) {
          const given = people.flat().filter((one) => one.itemId === itemId).length
          expect(counts === null).toBe(given < 4)
          if (counts !== null)
            expect(counts.reduce((sum, { people: some }) => sum + some, 0)).toBe(given)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the family stands apart from the team, and does not make up its number', () => {
    const voices = [
      { isFamily: true, answers: [answer('W1', 'nee')] },
      ...['ja', 'ja', 'nee'].map((value) => ({
        isFamily: false,
        answers: [answer('W1', value === 'ja' ? ('ja' as const) : ('nee' as const))],
      })),
    ]
    const counts = toCounts(wraparoundQuestionnaire, voices).filter(({ itemId }) => itemId === 'W1')
    expect(counts.map(({ side, counts: some }) => [side, some === null])).toEqual([
      ['team', true],
      ['gezin', false],
    ])
  })

  test('a mean is one of grades only', () => {
    expect(
      toMeanGrade([
        { value: 2, people: 1 },
        { value: 5, people: 2 },
      ]),
    ).toBe(4)
    expect(toMeanGrade([{ value: 'ja', people: 3 }])).toBeNull()
    expect(answerValue.safeParse(6).success).toBe(false)
  })
})

test('an organisation is the same one however it is typed', () => {
  expect(isSameOrganisation('De Oeverzorg', ' de  oeverzorg ')).toBe(true)
  expect(isSameOrganisation('De Oeverzorg', 'Oeverzorg')).toBe(false)
})

describe('own questions from a file', () => {
  const own = { ...pulseQuestionnaire, id: 'eigen' }
  const faultOf = (value: unknown) => {
    const read = parseQuestionnaire(typeof value === 'string' ? value : JSON.stringify(value))
    return 'fault' in read ? read.fault : null
  }

  test('are read as they were written', () => {
    expect(parseQuestionnaire(JSON.stringify(own))).toEqual({ value: own })
  })

  test('that do not fit are told apart, with where it goes wrong', () => {
    expect(faultOf('{')).toEqual({ kind: 'notJson' })
    expect(faultOf({ ...own, title: { nl: 'x' } })).toEqual({ kind: 'place', path: 'title › en' })
    expect(faultOf({ ...own, parts: [...own.parts, ...own.parts] })).toEqual({ kind: 'sameId' })
    expect(faultOf({ ...own, hasEvidence: true })).toEqual({ kind: 'wordsAndCounts' })
  })
})
