import type {
  GoalFacts,
  PlanFacts,
  RecordFacts,
} from '../../shared/domain/plan-quality/plan-facts.ts'

/** The day on which the facts below are looked at. */
export const checkDay = '2026-11-22'

/** A goal that lacks nothing. */
export const goalFacts = (id: string, changes: Partial<GoalFacts> = {}): GoalFacts => ({
  id,
  title: 'Er is thuis rust.',
  sign: 'We horen geen ruzie meer bij de deur',
  gas0: '',
  forIds: ['P1'],
  domainId: null,
  priority: 'nuEerst',
  priorityReason: '',
  status: 'open',
  evaluateOn: null,
  ...changes,
})

/** Someone in the plan. */
export const personFacts = (
  id: string,
  name: string,
  changes: Partial<PlanFacts['persons'][number]> = {},
): PlanFacts['persons'][number] => ({
  id,
  name,
  sign: 'onbekend',
  died: null,
  isInPlan: true,
  voice: '',
  ...changes,
})

/** An action that lacks nothing. */
export const actionFacts = (
  changes: Partial<PlanFacts['actions'][number]> = {},
): PlanFacts['actions'][number] => ({
  id: 'AC1',
  goalId: 'G1',
  what: 'Samen een rooster maken',
  ownerId: 'P1',
  dueOn: '2026-12-01',
  ongoing: false,
  repeats: 'eenmalig',
  ...changes,
})

/** A plan that misses nothing; each test takes one thing away. */
export const wholePlan: PlanFacts = {
  perspective: 'Rust in beide huizen.',
  persons: [personFacts('P1', 'Marloes Terpstra'), personFacts('P4', 'Finn Kuipers')],
  parties: [
    { id: 'O1', name: 'Gezinshulp Lindeveld', worker: 'Priya Ramdin' },
    { id: 'O9', name: 'Gemeente, regie', worker: 'Nadia el Amrani' },
  ],
  network: [{ id: 'N1', name: 'Tineke Terpstra', offers: 'Finn ophalen', agreed: true }],
  concerns: [
    { id: 'C1', text: 'Veel ruzie', goalId: 'G1', noGoalReason: '', solvedOn: null },
    { id: 'C2', text: 'Te klein huis', goalId: null, noGoalReason: 'later', solvedOn: null },
  ],
  domains: [{ id: 'wonen', state: 'aanDeOrde', necessity: 'Twee adressen' }],
  goals: [
    goalFacts('G1'),
    goalFacts('G2', { priority: 'bewustNietNu', priorityReason: 'eerst rust' }),
  ],
  workingGoals: [],
  gasScores: [],
  actions: [actionFacts()],
  conflicts: [{ id: 'B1', ownerId: 'O9', solvedOn: '2026-05-20' }],
  relapse: [{ kind: 'wieBellen', text: 'Nadia' }],
  evaluations: [{ id: 'E1', on: '2026-11-24', state: 'gepland' }],
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

/** Everyone answered, and the plan was adopted with everyone's position. */
export const wholeRecords: RecordFacts = {
  regisseur: 'Nadia el Amrani',
  answers: [{ partyId: 'O1', leads: 'ja', regisseur: 'Nadia el Amrani' }],
  positions: [
    { id: 'P1', position: 'akkoord' },
    { id: 'P4', position: 'nietGereageerd' },
    { id: 'O1', position: 'metVoorbehoud' },
    { id: 'O9', position: 'akkoord' },
  ],
}
