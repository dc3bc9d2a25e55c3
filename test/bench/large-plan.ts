import { randomUUID } from 'node:crypto'
import type { OperationArgs } from '../../electron/vault/vault-operations.ts'
import { type DocumentContent, seedDocument } from '../../shared/document/seed.ts'
import { priorities } from '../../shared/domain/vocabulary.ts'

/** What a household of the greatest size that must stay fluent has. */
export const largePlanSize = { goals: 300, actions: 450, persons: 60 } as const

const sentence = 'samen met school en wijkteam elke week een rustig moment voor huiswerk en eten'

const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at))

const day = (at: number): string =>
  new Date(Date.UTC(2027, 0, 1 + (at % 300))).toISOString().slice(0, 10)

/** A plan with every list filled as a very large household would. */
function toLargePlan(): DocumentContent<'plan'> {
  const { goals, actions, persons } = largePlanSize
  const personIds = (at: number) => [`p${at % persons}`]
  return {
    persons: many(persons, (at) => ({ id: `p${at}`, name: `Persoon ${at}`, role: 'kind' })),
    network: many(20, (at) => ({ id: `n${at}`, name: `Buur ${at}`, offers: sentence })),
    parties: many(12, (at) => ({
      id: `o${at}`,
      name: `Organisatie ${at}`,
      worker: `Werker ${at}`,
    })),
    strengths: many(20, (at) => ({ id: `s${at}`, text: sentence })),
    concerns: many(40, (at) => ({ id: `c${at}`, text: sentence, goalId: `g${at}` })),
    goals: many(goals, (at) => ({
      id: `g${at}`,
      title: `${at} ${sentence}`,
      sign: sentence,
      forIds: personIds(at),
      priority: priorities[at % priorities.length] ?? 'nuEerst',
      evaluateOn: day(at),
    })),
    actions: many(actions, (at) => ({
      id: `a${at}`,
      goalId: `g${at % goals}`,
      what: sentence,
      ownerId: at % 2 === 0 ? `p${at % persons}` : `o${at % 12}`,
      dueOn: day(at),
    })),
    conflicts: many(10, (at) => ({ id: `k${at}`, effect: sentence })),
    evaluations: many(10, (at) => ({ id: `e${at}`, on: day(at), form: 'evaluatie' })),
  }
}

/** What `createCase` takes for that household. */
export function makeLargeCase(): OperationArgs<'createCase'> {
  const id = randomUUID()
  const at = Date.UTC(2026, 0, 1)
  const contents = { plan: toLargePlan(), familyVoice: {}, teamNotes: {} }
  return {
    row: {
      id,
      kind: 'huishouden',
      ref: 'RT-2026-9999',
      title: 'Een zeer groot huishouden',
      status: 'actief',
      isExample: false,
      regisseur: 'Noor Bakker',
      createdAt: at,
      changedAt: at,
    },
    documents: (['plan', 'familyVoice', 'teamNotes'] as const).map((kind) => ({
      row: { id: randomUUID(), caseId: id, kind, epoch: randomUUID() },
      state: seedDocument(kind, contents[kind], 1),
    })),
    records: [{ caseId: id, type: 'case.created', body: {}, byId: null, at }],
  }
}
