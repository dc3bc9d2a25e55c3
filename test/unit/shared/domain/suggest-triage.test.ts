import { expect, test } from 'vitest'
import { caseTriaged } from '../../../../shared/records/case-life-records.ts'
import { milan } from '../../../../shared/content/practice-cases/milan.ts'
import { terpstraKuipers } from '../../../../shared/content/practice-cases/terpstra-kuipers.ts'
import { triageQuestions } from '../../../../shared/content/triage.ts'
import { suggestTriage, type TriageAnswers } from '../../../../shared/domain/suggest-triage.ts'

const cases: readonly (readonly [string, TriageAnswers, string | null])[] = [
  ['nothing answered', {}, null],
  ['only the number of life domains', { TR2: 4 }, null],
  ['not everyone safe, whatever else', { TR1: 'nee', TR2: 0 }, 'veiligheid'],
  ['several domains, entangled and stuck', { TR1: 'ja', TR2: 3, TR4: 'ja', TR5: 'ja' }, 'coach'],
  ['two domains, many parties, rules clash', { TR1: 'ja', TR2: 2, TR3: 3, TR6: 'ja' }, 'coach'],
  ['several domains that have nothing to do with each other', { TR1: 'ja', TR2: 3 }, 'consulent'],
  ['one question', { TR1: 'ja', TR2: 1, TR3: 1 }, 'consulent'],
  ['one question, and people who help', { TR1: 'ja', TR2: 1, TR7: 3 }, 'voorliggendVeld'],
  ['nothing that asks attention', { TR1: 'ja', TR2: 0 }, 'voorliggendVeld'],
  ['nothing now, but a transition ahead', { TR1: 'ja', TR2: 0, TR9: 'ja' }, 'waakvlam'],
  [
    'the family does not want help',
    { TR1: 'ja', TR2: 4, TR4: 'ja', TR5: 'ja', TR8: 1 },
    'waakvlam',
  ],
]

test.each(cases)('%s', (_name, answers, outcome) => {
  expect(suggestTriage(answers)?.outcome ?? null).toBe(outcome)
})

test('says which questions made it so', () => {
  const answers: TriageAnswers = { TR1: 'ja', TR2: 3, TR4: 'ja', TR5: 'nee', TR6: 'ja' }
  expect(suggestTriage(answers)?.because).toEqual(['TR2', 'TR4', 'TR6'])
})

test.each([terpstraKuipers, milan])('$ref was decided as its answers point', ({ records }) => {
  const record = records.find(({ type }) => type === caseTriaged.type)
  const { answers, outcome } = caseTriaged.body.parse(record?.body)
  expect(Object.keys(answers)).toEqual(triageQuestions.map(({ id }) => id))
  expect(suggestTriage(answers)?.outcome).toBe(outcome)
})
