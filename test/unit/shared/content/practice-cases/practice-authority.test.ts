import { describe, expect, test } from 'vitest'
import { milan } from '../../../../../shared/content/practice-cases/milan.ts'
import type { PracticeCase } from '../../../../../shared/content/practice-cases/practice-case.ts'
import { terpstraKuipers } from '../../../../../shared/content/practice-cases/terpstra-kuipers.ts'
import { foldAuthority } from '../../../../../shared/domain/authority/fold-authority.ts'
import { recordTypes } from '../../../../../shared/records/record-types.ts'

const topics = ['mandate', 'agreement', 'decision', 'position', 'escalation', 'backing', 'deadline']
const fold = ({ records }: PracticeCase, today = '2026-11-22') =>
  foldAuthority(
    records.map((record, index) => ({ ...record, n: index + 1 })),
    today,
  )

describe.each([terpstraKuipers, milan])('$ref', (practiceCase) => {
  test('has facts about authority in exactly the form of their schemas', () => {
    const found = practiceCase.records.filter(({ type }) =>
      topics.includes(type.split('.')[0] ?? ''),
    )
    expect(found.length).toBeGreaterThan(15)
    for (const { type, body, on } of found) {
      const recordType = recordTypes.find((known) => known.type === type)
      expect(recordType?.body.parse(body)).toEqual(body)
      expect(body).toMatchObject({ on })
    }
  })

  test('shows nothing empty on a decision, a mandate or an agreement', () => {
    const { decisions, mandates, agreements } = fold(practiceCase)
    for (const decision of decisions)
      for (const field of [
        'title',
        'textPlain',
        'reason',
        'effectsFamily',
        'familyView',
        'executor',
        'triedHow',
      ] as const)
        expect(decision[field]).not.toBe('')
    expect(
      decisions.every((made) => made.reverseTestId !== null || made.whyNoReverseTest !== ''),
    ).toBe(true)
    expect(decisions.every(({ unanswered }) => unanswered.length === 0)).toBe(true)
    expect(decisions.every(({ familyInformed }) => familyInformed !== null)).toBe(true)
    expect(mandates.every(({ acknowledgements }) => acknowledgements.length > 4)).toBe(true)
    expect(agreements.every(({ owner }) => owner !== '')).toBe(true)
  })
})

test('Terpstra and Kuipers: three decisions, the second lapsed after its term', () => {
  const { mandates, decisions, escalations } = fold(terpstraKuipers)
  expect(mandates).toMatchObject([{ id: 'M1', status: 'geldig', backing: { summary: 'ja' } }])
  expect(decisions).toMatchObject([
    { id: 'D1', status: 'uitgevoerd', lapsedOn: null },
    { id: 'D2', status: 'uitgevoerd', lapsedOn: '2026-08-20', suspension: null },
    { id: 'D3', status: 'inUitvoering', lapsedOn: null },
  ])
  expect(decisions[1]?.positions).toMatchObject([
    { partyId: 'O3', position: 'eens' },
    { partyId: 'O2', kind: 'inhoudelijk', reply: { reply: 'Doelen overgenomen in G1 en G3' } },
  ])
  expect(escalations).toMatchObject([{ id: 'E1', status: 'beantwoord' }])
  expect(fold(terpstraKuipers, '2026-12-02').decisions[2]?.status).toBe('verlopen')
  expect(fold(terpstraKuipers, '2027-04-23').mandates[0]?.status).toBe('verlopen')
})

test('Milan: one decision that waits for 18, one question that was answered higher up', () => {
  const { decisions, mandates, escalations } = fold(milan)
  expect(decisions).toMatchObject([
    { id: 'D1', status: 'genomen', reverseTestId: 'OT-B1' },
    { id: 'D2', kind: 'opgeschaald', status: 'uitgevoerd' },
  ])
  expect(mandates[0]?.acknowledgements.map(({ answer }) => answer?.answer)).toEqual([
    'erkend',
    'erkend',
    'erkendMetGrens',
    'erkend',
    'erkend',
  ])
  expect(escalations[0]?.answer?.answer).toBe('Ja, met uitstroomplan')
})
