/** Logbooks of the practice cases (domain reference 9), with the cluster to which each is counted. */
import { onDay, type PracticeRecord } from './practice-record.ts'

const entry = (on: string, body: object): PracticeRecord =>
  onDay(on, 'logbook.written', {
    on,
    different: '',
    effect: '',
    factors: [],
    breakthrough: null,
    feeling: null,
    nextStep: '',
    question: '',
    basedOn: null,
    ...body,
  })

/** Practice case A: two small steps, one of them big. */
export const terpstraKuipersLogbook: readonly PracticeRecord[] = [
  onDay('2026-05-20', 'logbook.clusterChosen', { cluster: 'K3' }),
  entry('2026-05-20', {
    facts: 'Eerst het gezin gebeld, daarna pas de aanbieders.',
    different: 'Gewoonlijk bellen we eerst de aanbieders en hoort het gezin het als laatste.',
    effect: 'Dat scheelde een hoop weerstand.',
    factors: ['F+1', 'F+10', 'F-7'],
    breakthrough: { type: 'D5', size: 'klein' },
    feeling: 4,
    nextStep: 'Met elke aanbieder afspreken wat er stopt.',
  }),
  entry('2026-09-15', {
    facts: 'Ouders kozen zelf om uit elkaar te gaan.',
    different: 'Geen advies gegeven over hun relatie, wel gevraagd wat er voor rust nodig is.',
    effect: 'Rust in twee huizen.',
    factors: ['F+7', 'F+8'],
    breakthrough: { type: 'D7', size: 'groot' },
    feeling: 4,
    question: 'Hoe lang blijven we erbij als de ouders het zelf doen?',
  }),
]

/** Practice case B. */
export const milanLogbook: readonly PracticeRecord[] = [
  onDay('2026-10-06', 'logbook.clusterChosen', { cluster: 'K4' }),
  entry('2026-10-06', {
    facts: 'Milan zat zelf voor bij het gesprek.',
    different: 'De voorzitter zat naast hem en niet aan het hoofd van de tafel.',
    effect: 'Dat veranderde het gesprek.',
    factors: ['F+7', 'F+9'],
    breakthrough: { type: 'D8', size: 'klein' },
    feeling: 5,
    nextStep: 'Ook het volgende gesprek zit Milan voor.',
  }),
]
