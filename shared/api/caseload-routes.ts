import { z } from 'zod'
import { documentKind } from '../document/document-kind.ts'
import {
  attentionKind,
  caseloadArrangement,
  caseloadDirection,
  caseloadFilter,
  caseloadSort,
} from '../domain/caseload.ts'
import { caseStatus } from '../domain/vocabulary.ts'
import { caseSummary, id } from './replies.ts'
import type { Route } from './route.ts'

const count = z.int().min(0)
const day = z.iso.date()

/** One thing that asks attention: how many of it, and the day that counts (the oldest, or the next). */
export const attentionItem = z.object({ kind: attentionKind, count, on: day.nullable() })
export type AttentionItem = z.output<typeof attentionItem>

/** One household of the caseload. Days are those of the host's own calendar. */
export const caseloadLine = caseSummary.extend({
  statusSince: day,
  /** The next evaluation that is planned, and its form in the table's own words. */
  next: z.object({ on: day, what: z.string() }).nullable(),
  /** When the family was last spoken to, as far as the file tells. */
  lastContactOn: day.nullable(),
  attention: z.array(attentionItem),
})
export type CaseloadLine = z.output<typeof caseloadLine>

/** Households on one page of the caseload. */
export const caseloadPageSize = 50

/** A way of looking that was given a name. */
export const savedView = z.object({
  id,
  name: z.string().trim().min(1).max(60),
  arrangement: caseloadArrangement,
})
export type SavedView = z.output<typeof savedView>

/** One piece of a snippet. */
export const snippetPart = z.object({ text: z.string(), isFound: z.boolean() })

/** Where words were found: enough to go there. */
export const searchHit = z.object({
  caseId: id,
  caseTitle: z.string(),
  ref: z.string(),
  isExample: z.boolean(),
  place: z.discriminatedUnion('of', [
    z.object({
      of: z.literal('document'),
      kind: documentKind,
      /** Root, entity and field in the document of this kind. */
      root: z.string(),
      entityId: z.string(),
      field: z.string(),
    }),
    z.object({ of: z.literal('record'), type: z.string(), n: z.int() }),
  ]),
  snippet: z.array(snippetPart),
})
export type SearchHit = z.output<typeof searchHit>

/** At most so many hits; who gets that many looks for more words. */
export const maxSearchHits = 50
/** Longest question that is taken. */
export const maxSearchLength = 200

const views = z.object({
  views: z.array(savedView).max(20),
  /** How the caseload was last looked at; null before the first time. */
  last: caseloadArrangement.nullable(),
})

/** The caseload with its figures, the own ways of looking at it, and full-text search. */
export const caseloadRoutes = {
  caseload: {
    method: 'GET',
    path: '/api/caseload',
    access: 'owner',
    summary: 'One page of the caseload with its figures, filtered and sorted by the host',
    query: z.object({
      filter: caseloadFilter.optional(),
      status: caseStatus.optional(),
      sort: caseloadSort.optional(),
      direction: caseloadDirection.optional(),
      /** Words of title, reference or regisseur. */
      text: z.string().max(maxSearchLength).optional(),
      /** Number of the page, from '0'. */
      page: z
        .string()
        .regex(/^\d{1,5}$/)
        .optional(),
    }),
    reply: z.object({
      lines: z.array(caseloadLine),
      /** Lines of all pages together. */
      total: count,
      /** Households per filter, whatever the text and the status. */
      counts: z.object({ all: count, attention: count, mine: count }),
      /** Sources that the host is still reading; figures and search are complete at 0. */
      pending: count,
    }),
  },
  caseloadViews: {
    method: 'GET',
    path: '/api/caseload/views',
    access: 'owner',
    summary: 'The saved ways of looking at the caseload, and the last one used',
    reply: views,
  },
  keepCaseloadViews: {
    method: 'POST',
    path: '/api/caseload/views',
    access: 'owner',
    summary: 'Replaces the saved ways of looking, the last one used, or both',
    body: views.partial(),
    reply: views,
  },
  search: {
    method: 'GET',
    path: '/api/search',
    access: 'participant',
    summary: 'Finds words in everything that the bearer may read, newest change first',
    query: z.object({ text: z.string().max(maxSearchLength), caseId: id.optional() }),
    reply: z.object({
      hits: z.array(searchHit).max(maxSearchHits),
      /** There is more than was answered. */
      hasMore: z.boolean(),
      pending: count,
    }),
  },
} as const satisfies Record<string, Route>
