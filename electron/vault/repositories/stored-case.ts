import { z } from 'zod'
import { caseKind } from '../../../shared/domain/case-kind.ts'
import { caseStatus } from '../../../shared/domain/vocabulary.ts'

/** The columns of a case, named as `storedCase` reads them. */
export const caseColumns = `id, kind, ref, title, status, is_example AS isExample, regisseur,
  created_at AS createdAt, changed_at AS changedAt`

/** A row of `case_file`, as a CaseRow. */
export const storedCase = z.object({
  id: z.string(),
  kind: caseKind,
  ref: z.string(),
  title: z.string(),
  status: caseStatus,
  isExample: z.int().transform((flag) => flag === 1),
  regisseur: z.string(),
  createdAt: z.int(),
  changedAt: z.int(),
})
