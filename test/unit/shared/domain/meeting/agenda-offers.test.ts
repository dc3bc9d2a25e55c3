import { expect, test } from 'vitest'
import type { AgreementState } from '../../../../../shared/domain/authority/agreement-state.ts'
import type { EscalationState } from '../../../../../shared/domain/authority/escalation-state.ts'
import { findAgendaOffers } from '../../../../../shared/domain/meeting/agenda-offers.ts'
import { toOpenPoints } from '../../../../../shared/domain/meeting/open-points.ts'

const run = (itemId: string, outcome: 'besproken' | 'geparkeerd') => ({
  itemId,
  title: `Punt ${itemId}`,
  startedAt: '2026-12-14T14:30:00.000Z',
  doneAt: '2026-12-14T14:40:00.000Z',
  outcome,
  spentMs: 0,
})

test('a meeting leaves open what was parked, put off, not agreed on or written down, each once', () => {
  const left = {
    parking: [{ id: 'p1', text: ' De fiets van Jesse ' }],
    drafts: [
      { id: 'd1', text: 'Priya belt de school' },
      { id: 'd2', text: 'De fiets van Jesse' },
    ],
    stillOpen: 'Wie past op Finn?\n\nDe fiets van Jesse',
  }
  const items = [run('i1', 'geparkeerd'), run('i2', 'geparkeerd'), run('i2', 'besproken')]
  expect(toOpenPoints(left, { rounds: [], items }).map(({ text }) => text)).toEqual([
    'De fiets van Jesse',
    'Punt i1',
    'Priya belt de school',
    'Wie past op Finn?',
  ])
})

// Safe: only the fields that decide are given.
const agreement = (id: string, given: Partial<AgreementState>) =>
  ({
    id,
    text: id,
    status: 'loopt',
    endsOn: '2026-12-20',
    judgements: [],
    ...given,
  }) as AgreementState
const question = (id: string, isOverdue: boolean) =>
  ({ id, question: `Vraag ${id}`, isOverdue }) as EscalationState

const lying = {
  openPoints: [{ id: 'p1', text: 'De fiets' }],
  mirrorPoints: [{ pointId: 'm1', text: 'Wat vrijwillig is' }],
  escalations: [question('E1', true), question('E2', false)],
  agreements: [],
  meetingOn: '2026-12-14',
}

test('points come from the last meeting, the mirror and questions that wait too long', () => {
  expect(findAgendaOffers(lying).map(({ from, text }) => [from, text])).toEqual([
    ['open', 'De fiets'],
    ['mirror', 'Wat vrijwillig is'],
    ['escalation', 'Vraag E1'],
  ])
})

test('an agreement is offered when it runs out by six weeks after the meeting and is not done', () => {
  const judged = (isKept: boolean) => [{ n: 9, isKept, on: '2026-12-01', why: '', saidBy: '' }]
  const agreements = [
    agreement('A1', {}),
    agreement('A2', { endsOn: '2027-01-26' }),
    agreement('A3', { endsOn: null }),
    agreement('A4', { status: 'vervangen' }),
    agreement('A5', { judgements: judged(true) }),
    agreement('A6', { judgements: judged(false) }),
  ]
  const offered = findAgendaOffers({ ...lying, agreements }).filter(
    ({ from }) => from === 'agreement',
  )
  expect(offered.map(({ number }) => number)).toEqual(['A1', 'A6'])
})
