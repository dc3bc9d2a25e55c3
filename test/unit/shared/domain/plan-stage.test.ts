import { expect, test } from 'vitest'
import { type PlanStep, toPlanStage } from '../../../../shared/domain/plan-stage.ts'

const table: readonly (readonly [readonly PlanStep[], boolean, string])[] = [
  [[], false, 'concept'],
  [['besproken'], true, 'besproken'],
  [['besproken', 'vastgesteld'], false, 'vastgesteld'],
  [['vastgesteld'], true, 'bijgesteld'],
  [['vastgesteld', 'besproken'], true, 'bijgesteld'],
  [['vastgesteld', 'besproken'], false, 'vastgesteld'],
  [['vastgesteld', 'vastgesteld'], false, 'vastgesteld'],
  [['vastgesteld', 'afgerond'], true, 'afgerond'],
  [['vastgesteld', 'afgerond', 'vastgesteld'], true, 'bijgesteld'],
]

test.each(table)('%j, changed %s: %s', (steps, isChanged, stage) => {
  expect(toPlanStage(steps, isChanged)).toBe(stage)
})
