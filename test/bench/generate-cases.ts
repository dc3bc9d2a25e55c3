import { randomUUID } from 'node:crypto'
import { type DocumentContent, seedDocument } from '../../shared/document/seed.ts'
import { caseStatuses } from '../../shared/domain/vocabulary.ts'
import type { OperationArgs } from '../../electron/vault/vault-operations.ts'

const topics = [
  ...['huur', 'schuld', 'school', 'verzuim', 'oma', 'rust', 'werk', 'gezin', 'zorg', 'buurt'],
  ...['moeder', 'vader', 'kinderen', 'afspraak', 'slapen', 'geld', 'wonen', 'jeugdhulp', 'sport'],
]
const small = ['de', 'het', 'een', 'en', 'is', 'van', 'bij', 'met', 'na', 'voor', 'te', 'op']
const endings = ['', 'en', 'plan', 'gesprek', 'achterstand', 'begeleiding', 'toeslag', 'taak']

/** Draws the same numbers (0 up to 1) for the same seed. */
function drawFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return state / 0x7fff_ffff
  }
}

/** What `createCase` takes for one invented household: a plan of middling size, words, notes, records. */
export function generateCase(index: number): OperationArgs<'createCase'> {
  const draw = drawFrom(index + 1)
  const pick = (from: readonly string[]) => from[Math.floor(draw() * from.length)] ?? ''
  // Two words of three are small ones, as in a language; the others come in a thousand forms.
  const word = () => (draw() < 0.6 ? pick(small) : `${pick(topics)}${pick(endings)}`)
  const sentence = () => Array.from({ length: 12 }, word).join(' ')
  const day = () => new Date(Date.UTC(2026, 6, 1) + draw() * 3e10).toISOString().slice(0, 10)
  const many = <T>(count: number, make: (id: string) => T) =>
    Array.from({ length: count }, (_, at) => make(`e${at}`))
  const plan: DocumentContent<'plan'> = {
    goals: many(5, (id) => ({ id, title: sentence(), sign: sentence(), evaluateOn: day() })),
    actions: many(10, (id) => ({ id, what: sentence(), dueOn: day() })),
    concerns: many(6, (id) => ({ id, text: sentence() })),
    evaluations: many(3, (id) => ({ id, on: day(), form: 'evaluatie' })),
    parties: many(6, (id) => ({ id, name: `${pick(topics)} ${index}`, note: sentence() })),
  }
  const states = {
    plan: seedDocument('plan', plan, 1),
    familyVoice: seedDocument(
      'familyVoice',
      { ownWords: many(5, (id) => ({ id, text: sentence(), on: day() })) },
      1,
    ),
    teamNotes: seedDocument(
      'teamNotes',
      { notes: many(8, (id) => ({ id, text: sentence(), on: day() })) },
      1,
    ),
  } as const
  const id = randomUUID()
  const at = Date.UTC(2026, 0, 1) + index
  return {
    row: {
      id,
      kind: 'huishouden',
      ref: `RT-2026-${String(index + 1).padStart(4, '0')}`,
      title: `Huishouden ${pick(topics)} ${index}`,
      status: caseStatuses[Math.floor(draw() * caseStatuses.length)] ?? 'actief',
      isExample: false,
      regisseur: index % 3 === 0 ? 'Noor Bakker' : 'Tom Aerts',
      createdAt: at,
      changedAt: at,
    },
    documents: (['plan', 'familyVoice', 'teamNotes'] as const).map((kind) => ({
      row: { id: randomUUID(), caseId: id, kind, epoch: randomUUID() },
      state: states[kind],
    })),
    records: [{ caseId: id, type: 'case.created', body: {}, byId: null, at }],
  }
}
