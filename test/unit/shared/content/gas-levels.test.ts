import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { gasLevels } from '../../../../shared/domain/vocabulary.ts'
import { findGasStep, gasLevelContent, gasStep } from '../../../../shared/content/gas-levels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'

describe('goal attainment steps', () => {
  test('are the six levels from worst to best', () => {
    expect(
      z
        .array(gasStep)
        .parse(gasLevelContent)
        .map(({ level }) => level),
    ).toEqual([...gasLevels])
  })

  test('each name a field that a goal has, and no field twice', () => {
    const fields = gasLevelContent.map(({ field }) => field)
    expect(fields.filter((field) => !(field in planShape.goals.fields))).toEqual([])
    expect(new Set(fields).size).toBe(6)
  })

  test('call -2 the starting situation and 0 the goal', () => {
    expect(findGasStep(-2).nl).toBe('beginsituatie')
    expect(findGasStep(0).nl).toBe('doel gehaald')
  })
})
