import { expect, test } from 'vitest'
import { milan } from '../../../../shared/content/practice-cases/milan.ts'
import type { PracticeCase } from '../../../../shared/content/practice-cases/practice-case.ts'
import { terpstraKuipers } from '../../../../shared/content/practice-cases/terpstra-kuipers.ts'
import { noRecords, type RecordFacts } from '../../../../shared/domain/plan-quality/plan-facts.ts'
import { partyAnswered } from '../../../../shared/records/party-records.ts'
import { poorFamilyVoice, poorPlan } from '../../../fixtures/poor-case.ts'
import { assess, factsOf } from '../../../helpers/practice-quality.ts'

const day = '2026-11-22'

/** Answers as the records tell them; the adoption itself is completed by the host and tested there. */
const recordsOf = ({ regisseur, records }: PracticeCase): RecordFacts => ({
  ...noRecords,
  regisseur,
  answers: records.flatMap(({ type, body }) => {
    const parsed = type === partyAnswered.type ? partyAnswered.body.safeParse(body) : null
    return parsed?.success === true ? [parsed.data] : []
  }),
})
const missingIn = (practice: PracticeCase) =>
  assess(factsOf(practice.plan, practice.familyVoice), recordsOf(practice), day)

test('the first practice case still misses what its story leaves open, and nothing else', () => {
  expect(missingIn(terpstraKuipers)).toEqual([
    'ownGrades Finn',
    'goalOwner G3',
    'plainWords indienen',
    'conflictsSolved B3',
    'partiesAnswered Ggz Lindepoort',
  ])
})

test('the second practice case still misses what its story leaves open, and nothing else', () => {
  expect(missingIn(milan)).toEqual([
    'ownGrades Lotte',
    'plainWords Kamertraining',
    'plainWords verlenging',
    'plainWords Overdracht',
    'conflictsSolved B1',
    'partiesAnswered Praktijk Helder',
    'whomToCall',
    'safety',
  ])
})

test('a poor case is described by its gaps, in the order of the plan', () => {
  const records: RecordFacts = {
    regisseur: 'Hans Vos',
    answers: [{ partyId: 'O2', leads: 'nee', regisseur: 'Lisa Kramer' }],
    positions: [{ id: 'O1', position: 'akkoord' }],
  }
  expect(assess(factsOf(poorPlan, poorFamilyVoice), records, day)).toEqual([
    'perspective',
    'everyoneHeard Emre',
    'ownGrades Fatma, Emre',
    'concernAnswered C1',
    'concernAnswered C2',
    'domainNecessity geld',
    'goalFor G1',
    'goalResult G1',
    'goalResult G3',
    'goalResult G4',
    'goalOwner G1',
    'goalOwner G3',
    'goalOwner G4',
    'goalDate G2',
    'goalEvaluation G1',
    'goalEvaluation G2',
    'goalEvaluation G4',
    'priorities',
    'notNowReason G5',
    'plainWords Ten aanzien van, problematiek, systeemtherapie, geïndiceerd',
    'conflictsSolved B1',
    'conflictOwner B1',
    'networkUsed',
    'networkYes Ayse',
    'partiesAnswered Basisschool De Brug',
    'oneRegisseur O2',
    'positions Fatma, Emre, Jeugdhulp Noord, Basisschool De Brug',
    'whomToCall',
    'safety',
    'evaluationPlanned',
    'evaluationOverdue E1',
    'evaluationOverdue G3',
  ])
})

test('who may not open the family document is told nothing about it', () => {
  const facts = { ...factsOf(poorPlan, poorFamilyVoice), family: null }
  expect(assess(facts, noRecords, day).join(' ')).not.toMatch(/everyoneHeard|ownGrades/)
})
