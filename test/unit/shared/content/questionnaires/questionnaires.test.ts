import { describe, expect, test } from 'vitest'
import { lelystadRound } from '../../../../../shared/content/questionnaires/lelystad-round.ts'
import { questionnaires } from '../../../../../shared/content/questionnaires/questionnaires.ts'
import { toetsingskader } from '../../../../../shared/content/questionnaires/toetsingskader.ts'
import { wraparoundQuestionnaire } from '../../../../../shared/content/questionnaires/wraparound.ts'
import {
  countPictures,
  readValues,
  toPicture,
} from '../../../../../shared/domain/questionnaire/agreement.ts'
import { areFitting } from '../../../../../shared/domain/questionnaire/answer.ts'
import {
  questionnaire,
  readItems,
} from '../../../../../shared/domain/questionnaire/questionnaire.ts'

test.each(questionnaires)('$id fits its schema and says where it comes from', (one) => {
  expect(questionnaire.parse(one)).toEqual(one)
  expect(one.source).not.toBe('')
})

test('the toetsingskader has 5 themes, 13 criteria and 30 indicators, in order', () => {
  expect(toetsingskader.parts).toHaveLength(5)
  expect(toetsingskader.parts.flatMap(({ groups }) => groups)).toHaveLength(13)
  const ids = Array.from({ length: 30 }, (_, index) => `I${String(index + 1).padStart(2, '0')}`)
  expect(readItems(toetsingskader).map(({ id }) => id)).toEqual(ids)
})

test('the family answers three of the ten points of the way of working', () => {
  const items = readItems(wraparoundQuestionnaire)
  expect(items).toHaveLength(10)
  expect(items.filter(({ isForFamily }) => isForFamily).map(({ id }) => id)).toEqual([
    'W1',
    'W4',
    'W6',
  ])
})

describe('the example round of Lelystad', () => {
  test('has a finding for every indicator: 20 that meet it, 7 to improve, 3 judged together', () => {
    const { findings } = lelystadRound
    expect(findings.map(({ itemId }) => itemId)).toEqual(
      readItems(toetsingskader).map(({ id }) => id),
    )
    const count = (wanted: string) => findings.filter(({ finding }) => finding === wanted).length
    expect([count('voldoet'), count('verbeterpunt'), count('samen')]).toEqual([20, 7, 3])
  })

  test('shows the contradictions between municipality and partners that the report names', () => {
    const { voices } = lelystadRound
    for (const { answers } of voices) expect(areFitting(toetsingskader, answers, false)).toBe(true)
    const contradicted = readItems(toetsingskader).filter(
      ({ id }) => toPicture(readValues(voices, id)) === 'tegenspraak',
    )
    expect(contradicted.map(({ id }) => id)).toEqual(['I16', 'I21', 'I24', 'I29'])
    const ids = readItems(toetsingskader).map(({ id }) => id)
    const counts = countPictures(voices, ids)
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(30)
  })
})
