import { z } from 'zod'
import { breakthroughIds, breakthroughSizes } from '../../content/reflection/breakthroughs.ts'
import { clusterIds } from '../../content/reflection/clusters.ts'
import { factors } from '../../content/reflection/factors.ts'
import { decisionStatuses } from '../authority/authority-vocabulary.ts'
import { caseStatuses, gasLevels } from '../vocabulary.ts'

/** Every figure of a pilot. */
export const figureIds = [
  'clusters',
  'status',
  'firstPlan',
  'firstAgreement',
  'agreements',
  'goals',
  'decisions',
  'escalations',
  'evaluations',
  'pilotLight',
  'breakthroughs',
  'sizes',
  'helps',
  'hinders',
  'gaps',
] as const
export const figureId = z.enum(figureIds)
export type FigureId = z.output<typeof figureId>

/** Days between two moments in a household's course; 'none' when the second has not come. */
export const dayBins = ['d30', 'd60', 'd90', 'later', 'none'] as const
/** What became of an agreement. */
export const keptBins = ['kept', 'notKept', 'notAsked'] as const
/** What became of a question to a higher level. */
export const escalationBins = ['inTime', 'late', 'running', 'overdue', 'closed'] as const
/** What became of an evaluation, or of a contact while the waakvlam burns. */
export const meetBins = ['held', 'moved', 'skipped', 'passed', 'ahead'] as const
/** A goal that was never measured. */
const notMeasured = 'none'
/** A household that was not counted to a cluster. */
export const noCluster = 'none'

/**
 * How a figure counts. 'parts': what it counts falls apart into its categories, so that one that may not be
 * shown is taken together with another. 'labels': each category stands alone, counts households, and is left
 * out by itself. No two figures of parts may count the same things, or they could be subtracted.
 */
export type FigureKind = 'parts' | 'labels'

/** What a figure counts, and in which categories, in their order; `gaps` has those of the quality gauge. */
export type FigurePlan = Readonly<{ id: FigureId; kind: FigureKind; categories: readonly string[] }>

const helpful = (doesHelp: boolean): readonly string[] =>
  factors.filter((factor) => factor.doesHelp === doesHelp).map(({ id }) => id)

/** All figures in their reading order. */
export const toFigurePlans = (gapIds: readonly string[]): readonly FigurePlan[] => [
  { id: 'clusters', kind: 'parts', categories: [...clusterIds, noCluster] },
  { id: 'status', kind: 'parts', categories: caseStatuses },
  { id: 'firstPlan', kind: 'parts', categories: dayBins },
  { id: 'firstAgreement', kind: 'parts', categories: dayBins },
  { id: 'agreements', kind: 'parts', categories: keptBins },
  { id: 'goals', kind: 'parts', categories: [...gasLevels.map(String), notMeasured] },
  { id: 'decisions', kind: 'parts', categories: decisionStatuses },
  { id: 'escalations', kind: 'parts', categories: escalationBins },
  { id: 'evaluations', kind: 'parts', categories: meetBins },
  { id: 'pilotLight', kind: 'parts', categories: meetBins },
  { id: 'breakthroughs', kind: 'labels', categories: breakthroughIds },
  { id: 'sizes', kind: 'labels', categories: breakthroughSizes },
  { id: 'helps', kind: 'labels', categories: helpful(true) },
  { id: 'hinders', kind: 'labels', categories: helpful(false) },
  { id: 'gaps', kind: 'labels', categories: gapIds },
]
