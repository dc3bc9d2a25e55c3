import type { QualityRow } from './quality-row.ts'
import { goalFacts } from './whole-plan.ts'

/** Clashes, network, parties, safety and looking back. */
export const togetherRows: readonly QualityRow[] = [
  {
    id: 'conflictsSolved',
    when: 'two are open',
    plan: {
      conflicts: ['B1', 'B2'].map((id) => ({ id, ownerId: 'O9', solvedOn: null })),
    },
    finds: [{ count: 2 }],
  },
  {
    id: 'conflictOwner',
    when: 'one is nobody’s',
    plan: { conflicts: [{ id: 'B1', ownerId: null, solvedOn: null }] },
    finds: [{ count: 1 }],
  },
  {
    id: 'conflictOwner',
    when: 'an open one has an owner',
    plan: { conflicts: [{ id: 'B1', ownerId: 'O9', solvedOn: null }] },
  },

  {
    id: 'networkUsed',
    when: 'someone is there and does nothing yet',
    plan: { network: [{ id: 'N1', name: 'Oma', offers: '', agreed: true }] },
    finds: [{}],
  },
  {
    id: 'networkUsed',
    when: 'the family does not want to talk about it',
    plan: {
      network: [],
      domains: [{ id: 'netwerk', state: 'gezinWilNiet', necessity: '' }],
    },
  },
  {
    id: 'networkUsed',
    when: 'a goal is about it',
    plan: { network: [], goals: [goalFacts('G1', { domainId: 'netwerk' })] },
  },
  {
    id: 'networkYes',
    when: 'someone was not asked',
    plan: { network: [{ id: 'N1', name: 'Tineke Terpstra', offers: 'oppas', agreed: null }] },
    finds: [{ names: ['Tineke'], count: 1 }],
  },
  { id: 'networkYes', when: 'nobody is there', plan: { network: [] }, finds: 'nothing' },

  {
    id: 'partiesAnswered',
    when: 'a party is silent; the regisseur’s own entry is not asked',
    records: { answers: [] },
    finds: [{ names: ['Gezinshulp Lindeveld'], count: 1 }],
  },
  {
    id: 'partiesAnswered',
    when: 'a party said no: that is an answer',
    records: { answers: [{ partyId: 'O1', leads: 'nee', regisseur: 'Nadia el Amrani' }] },
  },
  { id: 'partiesAnswered', when: 'no parties', plan: { parties: [] }, finds: 'nothing' },
  {
    id: 'oneRegisseur',
    when: 'a party names someone else',
    records: { answers: [{ partyId: 'O1', leads: 'ja', regisseur: 'Bert Holtrop' }] },
    finds: [{ text: 'Gezinshulp Lindeveld' }],
  },
  {
    id: 'oneRegisseur',
    when: 'the later answer of a party counts, whatever the capitals',
    records: {
      answers: [
        { partyId: 'O1', leads: 'ja', regisseur: 'Bert Holtrop' },
        { partyId: 'O1', leads: 'ja', regisseur: ' nadia  el amrani ' },
      ],
    },
  },
  {
    id: 'oneRegisseur',
    when: 'the regisseur is not known and two parties differ',
    plan: {
      parties: [
        { id: 'O1', name: 'Een', worker: '' },
        { id: 'O2', name: 'Twee', worker: '' },
      ],
    },
    records: {
      regisseur: '',
      answers: [
        { partyId: 'O1', leads: 'ja', regisseur: 'Bert' },
        { partyId: 'O2', leads: 'ja', regisseur: '' },
      ],
    },
    finds: [{ text: 'Twee' }],
  },
  { id: 'oneRegisseur', when: 'nobody answered', records: { answers: [] }, finds: 'nothing' },
  {
    id: 'positions',
    when: 'someone came in after the adoption',
    records: { positions: [{ id: 'P1', position: 'nietGereageerd' }] },
    finds: [{ names: ['Finn', 'Gezinshulp Lindeveld', 'Gemeente, regie'], count: 3 }],
  },
  { id: 'positions', when: 'never adopted', records: { positions: null }, finds: 'nothing' },

  {
    id: 'whomToCall',
    when: 'there are only signs',
    plan: { relapse: [{ kind: 'signaal', text: 'Jesse blijft in bed' }] },
    finds: [{}],
  },
  { id: 'safety', when: 'it was never looked at', plan: { safetyCheckedOn: null }, finds: [{}] },
  {
    id: 'evaluationPlanned',
    when: 'the only day was yesterday',
    plan: { evaluations: [{ id: 'E1', on: '2026-11-21', state: 'gepland' }] },
    finds: [{}],
  },
  {
    id: 'evaluationPlanned',
    when: 'a goal has a day',
    plan: { evaluations: [], goals: [goalFacts('G1', { evaluateOn: '2027-01-01' })] },
  },
  {
    id: 'evaluationOverdue',
    when: 'a planned day went by, and a goal was not measured on its day',
    plan: {
      evaluations: [{ id: 'E1', on: '2026-11-21', state: 'gepland' }],
      goals: [goalFacts('G1', { evaluateOn: '2026-11-01' })],
    },
    finds: [{ count: 1 }, { count: 1 }],
  },
  {
    id: 'evaluationOverdue',
    when: 'it was held, or moved; the goal was measured since',
    plan: {
      evaluations: [
        { id: 'E1', on: '2026-11-20', state: 'gehouden' },
        { id: 'E2', on: '2026-11-21', state: 'verplaatst' },
      ],
      goals: [goalFacts('G1', { evaluateOn: '2026-11-01' })],
      gasScores: [{ goalId: 'G1', on: '2026-11-02', value: 0 }],
    },
  },
]
