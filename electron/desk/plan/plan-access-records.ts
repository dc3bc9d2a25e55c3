import { z } from 'zod'
import { role } from '../../../shared/domain/role.ts'
import { defineRecord } from '../define-record.ts'

/** Access log (NEN 7513): an earlier state of a document was read; `versionId` is null for a moment without a name. */
export const historyOpened = defineRecord(
  'history.opened',
  z.object({ documentId: z.string(), versionId: z.string().nullable(), seq: z.int(), role }),
)

/** A version was kept under a name. The name is case content and stays with the version. */
export const versionKept = defineRecord(
  'version.kept',
  z.object({ documentId: z.string(), versionId: z.string(), seq: z.int() }),
)
