import type { FigureId } from './figure-list.ts'

/** The parts of an evaluation report, in their order; also the ids of its texts. */
export const evaluationPartIds = [
  'opzet',
  'bereik',
  'werkwijze',
  'samenwerking',
  'opbrengst',
  'verhalen',
  'leren',
  'vervolg',
  'verantwoording',
] as const
export type EvaluationPartId = (typeof evaluationPartIds)[number]

/** What a part shows beside the words of the group. */
export type EvaluationPart = Readonly<{
  id: EvaluationPartId
  figures: readonly FigureId[]
  /** Rounds of the toetsingskader: where organisations agree. */
  hasRounds: boolean
  /** Stories without names, from the library of the group. */
  hasStories: boolean
}>

const words = { figures: [], hasRounds: false, hasStories: false } as const

/**
 * The order in which the evaluations of S000 to S004 tell their pilots: what for, whom, how, with whom, what
 * came of it, an example, what was learned, and how to go on.
 */
export const evaluationParts: readonly EvaluationPart[] = [
  { ...words, id: 'opzet' },
  { ...words, id: 'bereik', figures: ['clusters', 'status'] },
  {
    ...words,
    id: 'werkwijze',
    figures: ['firstPlan', 'firstAgreement', 'agreements', 'evaluations', 'gaps'],
  },
  { ...words, id: 'samenwerking', figures: ['decisions', 'escalations'], hasRounds: true },
  { ...words, id: 'opbrengst', figures: ['goals', 'breakthroughs', 'sizes', 'pilotLight'] },
  { ...words, id: 'verhalen', hasStories: true },
  { ...words, id: 'leren', figures: ['helps', 'hinders'] },
  { ...words, id: 'vervolg' },
  { ...words, id: 'verantwoording' },
]
