import { rightOf, toCasePhase } from '../../shared/access/access-matrix.ts'
import type { DocumentEntry } from '../../shared/api/replies.ts'
import {
  type DocumentKind,
  documentKinds,
  kindsOfCase,
} from '../../shared/document/document-kind.ts'
import type { CaseKind } from '../../shared/domain/case-kind.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { CaseStatus } from '../../shared/domain/vocabulary.ts'
import type { DocumentRow } from '../vault/vault-operations.ts'

/** Exactly the documents that this role may open; the others are absent, not marked. */
export const toManifest = (
  documents: readonly DocumentRow[],
  role: Role,
  status: CaseStatus,
): DocumentEntry[] =>
  documents
    .toSorted((a, b) => documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind))
    .flatMap(({ id, kind, epoch }) => {
      const right = rightOf(role, kind, toCasePhase(status))
      return right === 'none' ? [] : [{ id, kind, epoch, right }]
    })

/** The kinds of document that a role sees at an open table, for who is about to accept an invite to it. */
export const toVisibleKinds = (role: Role, caseKind: CaseKind): DocumentKind[] =>
  kindsOfCase[caseKind].filter((kind) => rightOf(role, kind, 'open') !== 'none')
