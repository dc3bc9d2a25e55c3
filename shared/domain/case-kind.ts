import { z } from 'zod'

/**
 * What a case file is about: one household, or a group of workers that learns from its households and
 * holds no household's papers.
 */
export const caseKinds = ['huishouden', 'pilotgroep'] as const
export const caseKind = z.enum(caseKinds)
export type CaseKind = z.output<typeof caseKind>
