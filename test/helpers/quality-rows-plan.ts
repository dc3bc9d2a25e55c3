import type { PlanFacts } from '../../shared/domain/plan-quality/plan-facts.ts'
import type { QualityRow } from './quality-row.ts'
import { actionFacts, goalFacts, personFacts } from './whole-plan.ts'

const person = personFacts
const family = (ownWords: readonly string[], grades: readonly string[]): PlanFacts['family'] => ({
  ownWords: ownWords.map((personId) => ({ personId, text: 'Zo is het.' })),
  grades: grades.map((personId) => ({ personId, now: 5 })),
})
const concern = (changes: Partial<PlanFacts['concerns'][number]>) => ({
  id: 'C1',
  text: 'Veel ruzie',
  goalId: null,
  noGoalReason: '',
  solvedOn: null,
  ...changes,
})
const longSentence =
  'Marloes en Dennis praten elke zondag om vier uur samen bij oma aan tafel over de jongens en over wat er die week op school gebeurt.'

/** Voice, worries, life domains, goals and language. */
export const planRows: readonly QualityRow[] = [
  { id: 'perspective', when: 'there are only spaces', plan: { perspective: ' \n' }, finds: [{}] },

  {
    id: 'everyoneHeard',
    when: 'two have no own words',
    plan: { family: { ownWords: [{ personId: 'P1', text: ' ' }], grades: [] } },
    finds: [{ names: ['Marloes', 'Finn'], count: 2 }],
  },
  {
    id: 'everyoneHeard',
    when: 'a child brought a drawing',
    plan: {
      persons: [person('P4', 'Finn', { voice: 'tekening van twee huizen' })],
      family: family([], []),
    },
  },
  {
    id: 'everyoneHeard',
    when: 'the others are a dog, someone who died, an unborn child and someone outside the plan',
    plan: {
      persons: [
        person('P1', 'Marloes'),
        person('P5', 'Boef', { sign: 'huisdier' }),
        person('P6', 'Opa', { died: '2019' }),
        person('P7', 'Baby', { sign: 'zwangerschap' }),
        person('P8', 'Vader elders', { isInPlan: false }),
        person('P9', ' '),
      ],
      family: family(['P1'], []),
    },
  },
  {
    id: 'everyoneHeard',
    when: 'the reader may not open the family document',
    plan: { family: null },
    finds: 'nothing',
  },
  {
    id: 'ownGrades',
    when: 'a grade was opened and not given',
    plan: { family: { ownWords: [], grades: [{ personId: 'P1', now: null }] } },
    finds: [{ names: ['Marloes', 'Finn'], count: 2 }],
  },
  { id: 'ownGrades', when: 'nobody lives here yet', plan: { persons: [] }, finds: 'nothing' },

  {
    id: 'concernAnswered',
    when: 'a worry has neither goal nor reason',
    plan: { concerns: [concern({})] },
    finds: [{ text: 'Veel ruzie' }],
  },
  {
    id: 'concernAnswered',
    when: 'its goal was removed',
    plan: { concerns: [concern({ goalId: 'gone' })] },
    finds: [{ text: 'Veel ruzie' }],
  },
  {
    id: 'concernAnswered',
    when: 'the worry is over',
    plan: { concerns: [concern({ solvedOn: '2026-10-01' })] },
    finds: 'nothing',
  },

  {
    id: 'domainNecessity',
    when: 'a life domain gives no reason',
    plan: { domains: [{ id: 'geld', state: 'aanDeOrde', necessity: '' }] },
    finds: [{ domainId: 'geld' }],
  },
  {
    id: 'domainNecessity',
    when: 'it is not at issue, which needs no reason',
    plan: { domains: [{ id: 'geld', state: 'nietAanDeOrde', necessity: '' }] },
    finds: 'nothing',
  },

  { id: 'goals', when: 'there is none', plan: { goals: [] }, finds: [{}] },
  {
    id: 'goalFor',
    when: 'the second is for nobody',
    plan: { goals: [goalFacts('G1'), goalFacts('G2', { forIds: [] })] },
    finds: [{ number: 2 }],
  },
  {
    id: 'goalFor',
    when: 'it is a goal for later',
    plan: { goals: [goalFacts('G1', { priority: 'later', forIds: [] })] },
    finds: 'nothing',
  },
  {
    id: 'goalResult',
    when: 'no sign and no description',
    plan: { goals: [goalFacts('G1', { sign: '' })] },
    finds: [{ number: 1 }],
  },
  {
    id: 'goalResult',
    when: 'the step "doel gehaald" is described',
    plan: { goals: [goalFacts('G1', { sign: '', gas0: 'elke week' })] },
  },
  {
    id: 'goalOwner',
    when: 'the action is nobody’s',
    plan: { actions: [actionFacts({ ownerId: null })] },
    finds: [{ number: 1 }],
  },
  {
    id: 'goalOwner',
    when: 'there is no action',
    plan: { actions: [] },
    finds: [{ number: 1 }],
  },
  {
    id: 'goalDate',
    when: 'the action has no day',
    plan: { actions: [actionFacts({ dueOn: null })] },
    finds: [{ number: 1 }],
  },
  {
    id: 'goalDate',
    when: 'the action comes back every week',
    plan: { actions: [actionFacts({ dueOn: null, repeats: 'wekelijks' })] },
  },
  { id: 'goalDate', when: 'there is no action', plan: { actions: [] }, finds: 'nothing' },
  {
    id: 'goalEvaluation',
    when: 'one goal has a day of its own and the other has none',
    plan: {
      evaluations: [],
      goals: [goalFacts('G1', { evaluateOn: '2027-01-01' }), goalFacts('G2')],
    },
    finds: [{ number: 2 }],
  },
  {
    id: 'goalEvaluation',
    when: 'no day stands anywhere: said once, by evaluationPlanned',
    plan: { evaluations: [] },
    finds: 'nothing',
  },
  {
    id: 'priorities',
    when: 'four goals come first',
    plan: { goals: ['G1', 'G2', 'G3', 'G4'].map((id) => goalFacts(id)) },
    finds: [{ count: 4 }],
  },
  {
    id: 'priorities',
    when: 'nothing comes first',
    plan: { goals: ['G1', 'G2'].map((id) => goalFacts(id, { priority: 'later' })) },
    finds: [{ count: 0 }],
  },
  { id: 'priorities', when: 'one goal', plan: { goals: [goalFacts('G1')] }, finds: 'nothing' },
  {
    id: 'notNowReason',
    when: 'it waits without a reason',
    plan: { goals: [goalFacts('G1', { priority: 'bewustNietNu' })] },
    finds: [{ number: 1 }],
  },
  {
    id: 'plainWords',
    when: 'there are words of the office in it',
    plan: { actions: [actionFacts({ what: 'Ten aanzien van de schulden een interventie' })] },
    finds: [
      {
        text: 'Ten aanzien van de schulden een interventie',
        words: ['Ten aanzien van', 'interventie'],
      },
    ],
  },
  {
    id: 'plainWords',
    when: 'the word is in a name, or between quotation marks',
    plan: {
      parties: [{ id: 'O1', name: 'Stichting Interventie', worker: '' }],
      actions: [actionFacts({ what: 'Stichting Interventie belt over “een interventie”' })],
    },
  },
  {
    id: 'shortSentences',
    when: 'a sentence goes on and on',
    plan: { goals: [goalFacts('G1', { title: longSentence })] },
    finds: [{ text: 'Marloes en Dennis praten elke zondag om vier uu…', words: [] }],
  },
  {
    id: 'shortSentences',
    when: 'the same is said in two',
    plan: { goals: [goalFacts('G1', { title: longSentence.replace(' over de', '. Over de') })] },
  },
]
