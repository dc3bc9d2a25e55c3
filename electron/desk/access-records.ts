import { z } from 'zod'
import { documentKind } from '../../shared/document/document-kind.ts'
import { role } from '../../shared/domain/role.ts'
import { defineRecord } from './define-record.ts'

/** Access log (NEN 7513): who (by), what, when (at), and why: the role in this case that gave the right. */
export const documentOpened = defineRecord(
  'document.opened',
  z.object({
    documentId: z.string(),
    kind: documentKind,
    role,
    right: z.enum(['read', 'write']),
  }),
)
