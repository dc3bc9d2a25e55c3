import { z } from 'zod'
import { rightOf } from '../../shared/access/access-matrix.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import type { Role } from '../../shared/domain/role.ts'
import { type PurgeScope, purgedTypes } from '../../shared/records/purge-records.ts'
import type { NewRecord, ParticipantRow, RecordRow, Vault } from '../vault/vault-operations.ts'

/**
 * Who may remove words for good: whoever wrote all of them, the regisseur, and the family, whom they are
 * about; but not one family member the words of another. Whoever may, could read them already.
 */
export function mayPurge(
  me: Pick<ParticipantRow, 'id' | 'role'>,
  authors: ReadonlySet<string>,
  roleOf: (participantId: string) => Role | null,
): boolean {
  if (me.role === 'regisseur') return true
  const others = [...authors].filter((id) => id !== me.id)
  if (others.length === 0) return authors.size > 0
  return me.role === 'gezinslid' && others.every((id) => roleOf(id) !== 'gezinslid')
}

type Purged = Readonly<{
  caseId: string
  documentId: string
  kind: DocumentKind
  place: Readonly<{ root: string; field: string | null; words: unknown }>
  key: string
  byId: string
  at: number
}>

/** The tombstone: for everyone who may open the document, and without a word of what it said. */
export function toTombstone({ caseId, documentId, kind, place, key, byId, at }: Purged): NewRecord {
  const { root, field } = place
  const body = { documentId, documentKind: kind, scope: toScope(place), root, field }
  return {
    caseId,
    type: toType(kind),
    body: { ...body, commandKey: key, corrects: null },
    byId,
    at,
  }
}

/** The widest circle of readers of whom all may open such a document. */
const toType = (kind: DocumentKind): string =>
  purgedTypes.find(({ readers }) => readers.every((role) => rightOf(role, kind, 'open') !== 'none'))
    ?.type ?? 'purged.regisseur'

const toScope = ({ field, words }: Purged['place']): PurgeScope => {
  if (field === null) return 'item'
  return words === null ? 'field' : 'words'
}

/** The tombstone of a command that was sent before under the same key; null when there is none. */
export async function findTombstone(
  vault: Pick<Vault, 'call'>,
  { caseId, key, byId }: Pick<Purged, 'caseId' | 'key' | 'byId'>,
): Promise<RecordRow | null> {
  const rows = await vault.call('listRecords', { caseId, type: null })
  return (
    rows.find(({ type, body, byId: maker }) => {
      const sent = commanded.safeParse(body)
      const isTombstone = purgedTypes.some((known) => known.type === type)
      return isTombstone && maker === byId && sent.success && sent.data.commandKey === key
    }) ?? null
  )
}

const commanded = z.object({ commandKey: z.string() })
