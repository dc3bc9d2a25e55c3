import { z } from 'zod'
import { maxCaseFileBytes } from '../domain/case-file.ts'
import { caseSummary, id, instant } from './replies.ts'
import type { Route } from './route.ts'

const nothing = z.object({})
const count = z.int().min(0)
const passphrase = z.string().min(1).max(1024)

/** A piece of a file that fits, as base64, into one request. */
export const importPartBytes = 45 * 1024

/** What bringing in a file would do. */
export const importOutlook = z.object({
  title: z.string(),
  ref: z.string(),
  regisseur: z.string(),
  isExample: z.boolean(),
  exportedAt: instant,
  /** The same household is here already; then the file is added to it. */
  isHere: z.boolean(),
  added: z.object({ edits: count, records: count, versions: count, documents: count }),
  /** What is here and not in the file, and stays. */
  kept: z.object({ edits: count, records: count }),
})
export type ImportOutlook = z.output<typeof importOutlook>

/** A household as one encrypted file, out of this vault and into it. In pieces, so that no request is large. */
export const transferRoutes = {
  exportCase: {
    method: 'POST',
    path: '/api/cases/:caseId/export',
    access: 'owner',
    summary:
      'Seals a whole case into a file under a passphrase of its own; recorded before it leaves',
    params: z.object({ caseId: id }),
    body: z.object({ passphrase }),
    reply: z.object({
      transferId: id,
      fileName: z.string(),
      bytes: count,
      parts: z.int().min(1),
    }),
  },
  exportPart: {
    method: 'GET',
    path: '/api/transfers/:id/parts/:index',
    access: 'owner',
    summary: 'One piece of a sealed file, in base64',
    params: z.object({ id, index: z.string().regex(/^\d{1,4}$/) }),
    reply: z.object({ data: z.base64() }),
  },
  beginImport: {
    method: 'POST',
    path: '/api/transfers',
    access: 'owner',
    summary:
      'Announces a file of this many bytes; an earlier one that was not brought in is forgotten',
    body: z.object({ bytes: z.int().min(1) }),
    reply: z.object({ transferId: id, partBytes: z.int().min(1).max(maxCaseFileBytes) }),
  },
  importPart: {
    method: 'POST',
    path: '/api/transfers/:id/parts',
    access: 'owner',
    summary: 'The next piece of an announced file',
    params: z.object({ id }),
    body: z.object({ index: count, data: z.base64().max(importPartBytes * 2) }),
    reply: nothing,
  },
  lookAtImport: {
    method: 'POST',
    path: '/api/transfers/:id/look',
    access: 'owner',
    summary: 'Opens and checks the whole file, changes nothing, and tells what it would bring',
    params: z.object({ id }),
    body: z.object({ passphrase }),
    reply: importOutlook,
  },
  finishImport: {
    method: 'POST',
    path: '/api/transfers/:id/finish',
    access: 'owner',
    summary: 'Brings in the checked file in one step; nothing that is here is changed or removed',
    params: z.object({ id }),
    body: nothing.optional(),
    reply: caseSummary,
  },
} as const satisfies Record<string, Route>
