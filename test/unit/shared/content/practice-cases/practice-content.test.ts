import { describe, expect, test } from 'vitest'
import type { PracticeCase } from '../../../../../shared/content/practice-cases/practice-case.ts'
import { milan } from '../../../../../shared/content/practice-cases/milan.ts'
import { terpstraKuipers } from '../../../../../shared/content/practice-cases/terpstra-kuipers.ts'

/** Expectations here are copied by hand from the source (domain reference 9.1 and 9.2), not from the data. */
const counts = ({ plan, familyVoice }: PracticeCase) => ({
  persons: plan.persons?.length,
  network: plan.network?.length,
  parties: plan.parties?.length,
  strengths: plan.strengths?.length,
  concerns: plan.concerns?.length,
  ratings: plan.ratings?.length,
  goals: plan.goals?.length,
  gasScores: plan.gasScores?.length,
  actions: plan.actions?.length,
  conflicts: plan.conflicts?.length,
  ownWords: familyVoice.ownWords?.length,
  grades: familyVoice.grades?.length,
})

const recordCounts = ({ records }: PracticeCase) =>
  Object.fromEntries(
    [...Map.groupBy(records, ({ type }) => type)].map(([type, found]) => [type, found.length]),
  )

const bodyOf = (practiceCase: PracticeCase, type: string, id?: string): unknown =>
  practiceCase.records.find(
    (record) =>
      record.type === type && (id === undefined || (record.body as { id?: string }).id === id),
  )?.body

describe('Terpstra and Kuipers', () => {
  test('hold everything that the source has', () => {
    expect(counts(terpstraKuipers)).toEqual({
      persons: 4,
      network: 3,
      parties: 10,
      strengths: 5,
      concerns: 3,
      ratings: 14,
      goals: 5,
      gasScores: 7,
      actions: 5,
      conflicts: 3,
      ownWords: 4,
      grades: 14,
    })
    expect(recordCounts(terpstraKuipers)).toEqual({
      'case.reported': 1,
      'mirror.said': 2,
      'mirror.judged': 2,
      'mirror.pointRaised': 1,
      'questionnaire.opened': 2,
      'questionnaire.answered': 14,
      'questionnaire.closed': 2,
      'case.statusChanged': 4,
      'case.notifierAnswered': 1,
      'case.triaged': 1,
      'case.regisseurNamed': 1,
      'case.frameExplained': 1,
      'person.noted': 2,
      'mandate.granted': 1,
      'familyGroupPlan.offered': 1,
      'meeting.held': 2,
      'decision.taken': 3,
      'consent.given': 1,
      'mandate.acknowledged': 8,
      'backing.given': 1,
      'decision.familyInformed': 3,
      'decision.started': 3,
      'decision.carriedOut': 2,
      'position.taken': 5,
      'position.answered': 1,
      'escalation.opened': 1,
      'escalation.answered': 1,
      'party.answered': 12,
      'plan.adopted': 1,
      'waakvlam.planned': 1,
      'logbook.written': 2,
      'logbook.clusterChosen': 1,
      'agreement.adopted': 5,
    })
  })

  test('say what they said', () => {
    expect(
      terpstraKuipers.familyVoice.ownWords?.find(({ personId }) => personId === 'P3')?.text,
    ).toBe('Ik wil dat ze niet over mij praten alsof ik er niet ben.')
    expect(terpstraKuipers.plan.perspective?.[0]?.text).toMatch(/^Rust in beide huizen\. /)
  })

  test('Jesse gave safety a 3 in May and a 7 in September; the team went from 2 to 4', () => {
    const grades = terpstraKuipers.familyVoice.grades?.filter(
      ({ domainId, personId }) => domainId === 'veiligheid' && personId === 'P3',
    )
    expect(grades?.map(({ on, now }) => [on, now])).toEqual([
      ['2026-05-12', 3],
      ['2026-09-15', 7],
    ])
    const ratings = terpstraKuipers.plan.ratings?.filter(
      ({ domainId }) => domainId === 'veiligheid',
    )
    expect(ratings?.map(({ on, value }) => [on, value])).toEqual([
      ['2026-05-12', 2],
      ['2026-09-15', 4],
    ])
  })

  test('the school goal is at -1: less than eight hours missed', () => {
    const goal = terpstraKuipers.plan.goals?.find(({ id }) => id === 'G2')
    const score = terpstraKuipers.plan.gasScores?.findLast(({ goalId }) => goalId === 'G2')
    expect(score).toMatchObject({ on: '2026-09-15', value: -1 })
    expect(goal?.gasMinus1).toBe('minder dan 8 uur')
  })

  test('leerplicht agreed, with a remark, until 1 January', () => {
    expect(bodyOf(terpstraKuipers, 'agreement.adopted', 'A4')).toMatchObject({
      id: 'A4',
      text: 'Leerplicht zet geen stap zonder eerst met Nadia te bellen, tot 1 januari.',
      parties: ['Leerplicht Lindervoort', 'Nadia el Amrani'],
      endsOn: '2027-01-01',
      positions: [
        { name: 'Leerplicht Lindervoort', position: 'akkoordMetOpmerking', remark: null },
      ],
    })
  })

  test('decision 2 keeps the deviating view and what became of it', () => {
    expect(bodyOf(terpstraKuipers, 'decision.taken', 'D2')).toMatchObject({
      validUntil: '2026-08-20',
      scopeIds: ['S3', 'S5', 'S7'],
    })
    expect(
      terpstraKuipers.records.filter(({ on, body }) => {
        const { partyId, decisionId } = body as { partyId?: string; decisionId?: string }
        return partyId === 'O2' && decisionId === 'D2' && on <= '2026-05-27'
      }),
    ).toMatchObject([
      {
        type: 'position.taken',
        body: { person: 'Sanne Vlietstra', position: 'voertUitMetStandpunt' },
      },
      { type: 'position.answered', on: '2026-05-27' },
    ])
  })
})

describe('Milan', () => {
  test('holds everything that the source has', () => {
    expect(counts(milan)).toEqual({
      persons: 3,
      network: 2,
      parties: 7,
      strengths: 3,
      concerns: 2,
      ratings: 5,
      goals: 5,
      gasScores: 2,
      actions: 5,
      conflicts: 2,
      ownWords: 2,
      grades: 4,
    })
    expect(recordCounts(milan)).toEqual({
      'case.reported': 1,
      'mirror.said': 2,
      'mirror.judged': 2,
      'mirror.pointRaised': 1,
      'questionnaire.opened': 1,
      'questionnaire.answered': 6,
      'questionnaire.closed': 1,
      'case.statusChanged': 3,
      'case.notifierAnswered': 1,
      'case.triaged': 1,
      'case.regisseurNamed': 1,
      'case.frameExplained': 1,
      'person.noted': 1,
      'mandate.granted': 1,
      'meeting.held': 1,
      'decision.taken': 2,
      'consent.given': 1,
      'mandate.acknowledged': 5,
      'decision.familyInformed': 2,
      'decision.started': 1,
      'decision.carriedOut': 1,
      'position.taken': 3,
      'position.answered': 1,
      'escalation.opened': 1,
      'escalation.answered': 1,
      'party.answered': 5,
      'plan.adopted': 1,
      'waakvlam.planned': 1,
      'logbook.written': 1,
      'logbook.clusterChosen': 1,
      'agreement.adopted': 3,
    })
  })

  test('the driving licence waits on purpose, with its reason', () => {
    expect(milan.plan.goals?.find(({ id }) => id === 'G5')).toMatchObject({
      title: 'Rijbewijs',
      priority: 'bewustNietNu',
      priorityReason: 'eerst de schuld',
    })
  })

  test('Werk en Inkomen sees agreement 3 differently, and that is kept', () => {
    expect(bodyOf(milan, 'agreement.adopted', 'A3')).toMatchObject({
      endsOn: '2027-07-31',
      positions: [
        { name: 'Gemeente, Werk en Inkomen', position: 'afwijkendStandpunt' },
        { name: 'Vso De Springplank', position: 'akkoord' },
      ],
    })
  })
})

const questionIds = [
  ...[1, 2, 3, 4].map((n) => `OT-0.${n}`),
  ...[1, 2, 3, 4, 5, 6].map((n) => `OT-1.${n}`),
  ...[1, 2, 3, 4, 5].map((n) => `OT-2.${n}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `OT-3.${n}`),
  ...[1, 2, 3, 4, 5, 6, 7].map((n) => `OT-4.${n}`),
  ...[1, 2, 3, 4, 5].map((n) => `OT-5.${n}`),
]

test.each([
  ['Terpstra and Kuipers', terpstraKuipers, 'Eindelijk klopt het (P1)'],
  ['Milan', milan, 'Precies dit (P11)'],
])('the reverse test of %s has all 35 answers', (_, practiceCase, recognised) => {
  const answers = practiceCase.reverseTests[0]?.answers ?? {}
  expect(Object.keys(answers)).toEqual(questionIds)
  expect(questionIds).toHaveLength(35)
  expect(practiceCase.reverseTests[0]?.answers['OT-5.4']).toEqual({
    choice: 'helemaal',
    note: recognised,
  })
})
