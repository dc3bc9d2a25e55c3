import { describe, expect, test } from 'vitest'
import {
  findPlanGaps,
  type GoalForGaps,
  type PlanForGaps,
} from '../../../../shared/domain/plan-gaps.ts'

const today = '2026-11-22'

const goal = (id: string, changes: Partial<GoalForGaps> = {}): GoalForGaps => ({
  id,
  sign: 'We horen geen ruzie meer bij de deur',
  gas0: '',
  forIds: ['P1'],
  priority: 'nuEerst',
  priorityReason: '',
  status: 'open',
  evaluateOn: null,
  ...changes,
})

/** A plan that misses nothing; each test takes one thing away. */
const whole: PlanForGaps = {
  perspective: 'Rust in beide huizen.',
  persons: [
    { id: 'P1', name: 'Marloes' },
    { id: 'P4', name: 'Finn' },
  ],
  goals: [goal('G1')],
  actions: [{ goalId: 'G1', ownerId: 'P1', dueOn: '2026-12-01', ongoing: false }],
  conflicts: [{ id: 'B1', ownerId: 'O9', solvedOn: '2026-05-20' }],
  network: [{ id: 'N1', name: 'Tineke', agreed: true }],
  domains: [{ id: 'wonen', state: 'aanDeOrde', necessity: 'Twee adressen' }],
  relapse: [{ kind: 'wieBellen', text: 'Nadia' }],
  evaluations: [{ on: '2026-11-24', state: 'gepland' }],
  safetyCheckedOn: '2026-09-15',
  family: {
    ownWords: [
      { personId: 'P1', text: 'Ik ben aan het regelen.' },
      { personId: 'P4', text: 'Twee huizen is goed.' },
    ],
    grades: [
      { personId: 'P1', now: 8 },
      { personId: 'P4', now: 6 },
    ],
  },
}

const missingIn = (changes: Partial<PlanForGaps>) =>
  findPlanGaps({ ...whole, ...changes }, today).missing

test('a plan that has everything misses nothing, and says what it has', () => {
  expect(findPlanGaps(whole, today)).toEqual({
    missing: [],
    present: ['ownWords', 'goalAction', 'goalSign', 'whomToCall', 'evaluation'],
  })
})

test('an empty plan asks for a first goal, not for everything about goals', () => {
  const kinds = missingIn({ goals: [], actions: [] }).map(({ kind }) => kind)
  expect(kinds).toEqual(['goals'])
})

describe('the voice of the family', () => {
  test('names who has not spoken and who has not graded yet', () => {
    const family = { ownWords: [{ personId: 'P1', text: ' ' }], grades: [] }
    expect(missingIn({ family })).toEqual([
      expect.objectContaining({
        kind: 'ownWords',
        values: { names: ['Marloes', 'Finn'], count: 2 },
      }),
      expect.objectContaining({ kind: 'grades', place: 'domains' }),
    ])
  })

  test('says nothing about a document that the reader may not open', () => {
    const gaps = findPlanGaps({ ...whole, family: null }, today)
    expect(gaps.missing).toEqual([])
    expect(gaps.present).not.toContain('ownWords')
  })

  test('a blank horizon is missing', () => {
    expect(missingIn({ perspective: '\n ' })).toEqual([
      { kind: 'perspective', place: 'perspective', values: {}, entityId: null },
    ])
  })
})

describe('goals', () => {
  const actions = whole.actions

  test('a goal is named by its place among all goals', () => {
    const goals = [goal('G1'), goal('G2'), goal('G3')]
    const gaps = missingIn({ goals, actions: [...actions, { ...action('G2') }] })
    expect(gaps).toEqual([
      { kind: 'goalAction', place: 'goals', entityId: 'G3', values: { number: 3 } },
    ])
  })

  test.each([
    ['no owner', { ownerId: null }],
    ['no date', { dueOn: null }],
  ])('an action with %s does not count', (_, changes) => {
    const kinds = missingIn({ actions: [{ ...action('G1'), ...changes }] }).map(({ kind }) => kind)
    expect(kinds).toEqual(['goalAction'])
  })

  test('an ongoing action needs no date', () => {
    expect(missingIn({ actions: [{ ...action('G1'), dueOn: null, ongoing: true }] })).toEqual([])
  })

  test('the wanted step of the scale is a visible sign too', () => {
    expect(missingIn({ goals: [goal('G1', { sign: '', gas0: 'elke week' })] })).toEqual([])
    expect(missingIn({ goals: [goal('G1', { sign: '' })] })).toEqual([
      expect.objectContaining({ kind: 'goalSign' }),
    ])
  })

  test('a goal for later or a reached goal may stay as it is', () => {
    const bare = { sign: '', forIds: [] }
    expect(missingIn({ goals: [goal('G9', { ...bare, priority: 'later' })] })).toEqual([])
    expect(missingIn({ goals: [goal('G9', { ...bare, status: 'bereikt' })] })).toEqual([])
  })

  test('what is left on purpose asks for its reason only', () => {
    const notNow = goal('G1', { priority: 'bewustNietNu', sign: '', forIds: [] })
    expect(missingIn({ goals: [notNow] }).map(({ kind }) => kind)).toEqual(['notNowReason'])
    expect(missingIn({ goals: [{ ...notNow, priorityReason: 'eerst de schuld' }] })).toEqual([])
  })

  test('a goal for nobody is remarked', () => {
    expect(missingIn({ goals: [goal('G1', { forIds: [] })] })).toEqual([
      expect.objectContaining({ kind: 'goalFor', values: { number: 1 } }),
    ])
  })
})

const action = (goalId: string) => ({
  goalId,
  ownerId: 'P1' as string | null,
  dueOn: '2026-12-01' as string | null,
  ongoing: false,
})

describe('the rest of the plan', () => {
  test('a life domain at issue needs a reason, another state does not', () => {
    const wonen = { id: 'wonen', necessity: '' }
    expect(missingIn({ domains: [{ ...wonen, state: 'aanDeOrde' }] })).toEqual([
      {
        kind: 'domainNecessity',
        place: 'domains',
        entityId: 'wonen',
        values: { domainId: 'wonen' },
      },
    ])
    expect(missingIn({ domains: [{ ...wonen, state: 'nietAanDeOrde' }] })).toEqual([])
  })

  test('open clashes are counted, and those without an owner apart', () => {
    const conflicts = [
      { id: 'B1', ownerId: 'O9', solvedOn: null },
      { id: 'B2', ownerId: null, solvedOn: null },
    ]
    expect(missingIn({ conflicts })).toEqual([
      { kind: 'openConflicts', place: 'conflicts', entityId: 'B1', values: { count: 2 } },
      { kind: 'conflictOwner', place: 'conflicts', entityId: 'B2', values: { count: 1 } },
    ])
  })

  test('a contribution without an own answer is remarked; a no is an answer', () => {
    const hassan = { id: 'N2', name: 'Hassan' }
    expect(missingIn({ network: [{ ...hassan, agreed: null }] })).toEqual([
      expect.objectContaining({ kind: 'networkYes', entityId: 'N2' }),
    ])
    expect(missingIn({ network: [{ ...hassan, agreed: false }] })).toEqual([])
  })

  test('whom to call and the safety check are missing until given', () => {
    expect(missingIn({ relapse: [], safetyCheckedOn: null }).map(({ kind }) => kind)).toEqual([
      'whomToCall',
      'safety',
    ])
  })

  test('a past or held evaluation is no look ahead; a date at an open goal is', () => {
    const past = [{ on: '2026-11-21', state: 'gepland' }]
    const held = [{ on: '2026-12-01', state: 'gehouden' }]
    expect(missingIn({ evaluations: past }).map(({ kind }) => kind)).toEqual(['evaluation'])
    expect(missingIn({ evaluations: held }).map(({ kind }) => kind)).toEqual(['evaluation'])
    expect(missingIn({ evaluations: [], goals: [goal('G1', { evaluateOn: today })] })).toEqual([])
  })
})
