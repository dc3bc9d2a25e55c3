import { describe, expect, test } from 'vitest'
import { assessPlan, qualityChecks } from '../../../../shared/content/quality-checks.ts'
import type { QualityCheckId } from '../../../../shared/domain/plan-quality/plan-checks.ts'
import { noRecords, type PlanFacts } from '../../../../shared/domain/plan-quality/plan-facts.ts'
import { planRows } from '../../../helpers/quality-rows-plan.ts'
import { togetherRows } from '../../../helpers/quality-rows-together.ts'
import { checkDay, wholePlan, wholeRecords } from '../../../helpers/whole-plan.ts'

const qualityRows = [...planRows, ...togetherRows]

const find = (id: QualityCheckId) => {
  const check = qualityChecks.find((known) => known.id === id)
  if (check === undefined) throw new Error('no such check')
  return check
}

describe('each check', () => {
  test.each(qualityRows)('$id: $when', ({ id, plan, records, finds }) => {
    const outcome = find(id).check(
      { ...wholePlan, ...plan },
      { ...wholeRecords, ...records },
      checkDay,
    )
    if (finds === undefined) expect(outcome).toEqual({ state: 'ok' })
    else if (finds === 'nothing') expect(outcome).toEqual({ state: 'notApplicable' })
    else
      expect(outcome).toMatchObject({
        state: 'missing',
        findings: finds.map((values) => ({ values })),
      })
  })

  test('is in the table above with something to find', () => {
    const found = new Set(
      qualityRows.flatMap(({ id, finds }) => (Array.isArray(finds) ? [id] : [])),
    )
    expect(qualityChecks.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([])
  })

  test('has a source and says both sides in both languages, with the same places', () => {
    const places = (text: string) =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
    for (const { text } of qualityChecks) {
      expect(text.source).not.toBe('')
      for (const { nl, en } of [text.ok, text.missing, text.missingMany ?? text.missing]) {
        expect(places(en).toSorted()).toEqual(places(nl).toSorted())
        expect(nl).not.toMatch(/!|\b(helaas|moet|score|fout)\b/iu)
      }
    }
  })
})

test('a plan that misses nothing is in order on every check that applies', () => {
  const quality = assessPlan(wholePlan, wholeRecords, checkDay)
  expect(quality.missing).toEqual([])
  const asked = new Set(quality.inOrder.map(({ id }) => id))
  expect(qualityChecks.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([
    'conflictOwner',
  ])
})

test('an empty plan asks for what comes first, not for everything about goals', () => {
  const empty: PlanFacts = {
    ...wholePlan,
    perspective: '',
    persons: [],
    parties: [],
    network: [],
    concerns: [],
    domains: [],
    goals: [],
    actions: [],
    conflicts: [],
    relapse: [],
    evaluations: [],
    safetyCheckedOn: null,
  }
  const { missing } = assessPlan(empty, noRecords, checkDay)
  expect(missing.map(({ check }) => check.id)).toEqual([
    'perspective',
    'goals',
    'networkUsed',
    'whomToCall',
    'safety',
    'evaluationPlanned',
  ])
})
