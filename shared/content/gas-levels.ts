/**
 * Goal attainment scaling with six steps. Source: domain reference 2.3 (gas6), after the Dutch
 * six-point GAS: -2 is the starting situation, so getting worse can be written down too.
 */
import { z } from 'zod'
import { gasLevel, type GasLevel } from '../domain/vocabulary.ts'
import { bilingual } from './bilingual.ts'

/** One step of the scale, with the field of a goal that describes it. */
export const gasStep = bilingual.extend({
  level: gasLevel,
  field: z.enum(['gasMinus3', 'gasMinus2', 'gasMinus1', 'gas0', 'gasPlus1', 'gasPlus2']),
})
export type GasStep = Readonly<z.output<typeof gasStep>>

/** All steps from worst to best. */
export const gasLevelContent: readonly GasStep[] = [
  { level: -3, field: 'gasMinus3', nl: 'achteruitgang', en: 'worse than at the start' },
  { level: -2, field: 'gasMinus2', nl: 'beginsituatie', en: 'starting situation' },
  {
    level: -1,
    field: 'gasMinus1',
    nl: 'vooruitgang, doel nog niet gehaald',
    en: 'progress, goal not yet reached',
  },
  { level: 0, field: 'gas0', nl: 'doel gehaald', en: 'goal reached' },
  { level: 1, field: 'gasPlus1', nl: 'meer dan het doel', en: 'more than the goal' },
  { level: 2, field: 'gasPlus2', nl: 'veel meer dan het doel', en: 'much more than the goal' },
]

/** The step with this level. */
export function findGasStep(level: GasLevel): GasStep {
  const found = gasLevelContent.find((step) => step.level === level)
  if (found === undefined) throw new Error('gas level without content')
  return found
}
