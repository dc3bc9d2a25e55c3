import { z } from 'zod'
import { houseStyle } from '../output/house-style.ts'
import { outputDocument, paperLanguage } from '../output/output-document.ts'
import { id } from './replies.ts'
import type { Route } from './route.ts'

/** A paper that the bearer may have made, with the people and organisations it can be made for. */
export const outputEntry = z.object({
  kind: z.string().max(64),
  /** Empty when it is the same paper for everybody. */
  parties: z.array(z.string()),
  /** What it can be about, newest first, with its day where that tells it apart; empty when there is only one such paper. */
  subjects: z.array(
    z.object({ id: z.string().max(160), label: z.string(), on: z.iso.date().optional() }),
  ),
})
export type OutputEntry = z.output<typeof outputEntry>

/** Finished papers, made by the host from what the bearer's role may read. */
export const outputRoutes = {
  outputs: {
    method: 'GET',
    path: '/api/cases/:caseId/outputs',
    access: 'participant',
    summary: 'The papers that the bearer may have made of a case',
    params: z.object({ caseId: id }),
    reply: z.array(outputEntry),
  },
  output: {
    method: 'GET',
    path: '/api/cases/:caseId/outputs/:kind',
    access: 'participant',
    summary: 'One paper as it is now, in one language; the making is logged',
    params: z.object({ caseId: id, kind: z.string().max(64) }),
    query: z.object({
      language: paperLanguage.optional(),
      /** Only what concerns this person or organisation, by name as in the list of papers. */
      party: z.string().max(500).optional(),
      /** Only about this: an id from the list of papers. */
      about: z.string().max(160).optional(),
    }),
    reply: outputDocument,
  },
  houseStyle: {
    method: 'GET',
    path: '/api/house-style',
    access: 'owner',
    summary: 'How the papers of this municipality look',
    reply: houseStyle,
  },
  saveHouseStyle: {
    method: 'POST',
    path: '/api/house-style',
    access: 'owner',
    summary: 'Changes how all papers look from now on',
    body: houseStyle,
    // The logo of at most 200,000 bytes in base64, and the rest.
    maxBodyBytes: 300_000,
    reply: houseStyle,
  },
} as const satisfies Record<string, Route>
