import { rightOf, toCasePhase } from '../../shared/access/access-matrix.ts'
import type { AccessAction, AccessObject } from '../../shared/access/access-log.ts'
import type { AccessPurpose } from '../../shared/access/access-purpose.ts'
import type { AccessLine } from '../../shared/api/proof-routes.ts'
import type { CaseKind } from '../../shared/domain/case-kind.ts'
import { type DocumentKind, documentKind } from '../../shared/document/document-kind.ts'
import { role as roleName, type Role } from '../../shared/domain/role.ts'
import type { CaseStatus } from '../../shared/domain/vocabulary.ts'
import { z } from 'zod'
import type { WritingSlice } from '../vault/history-calls.ts'
import type { ParticipantRow, RecordRow } from '../vault/vault-operations.ts'
import { toAccessEvent } from './access-events.ts'
import { type Reach, type Reaches, readReaches } from './access-reach.ts'

type Writing = WritingSlice & Readonly<{ documentId: string; kind: DocumentKind }>

/** What a log is read from. */
export type AccessSources = Readonly<{
  kind: CaseKind
  /** Of the case, and of the vault what tells where its owner came from and what left it. */
  records: readonly RecordRow[]
  writing: readonly Writing[]
  find: (participantId: string) => Pick<ParticipantRow, 'name' | 'role' | 'organisation'> | null
}>

/** The newest lines; older ones are in the exported chain. */
const mostLines = 3000

/** The family may know who looked at its file; who leads the case answers for it. */
export const mayReadAccessLog = (role: Role): boolean =>
  role === 'regisseur' || role === 'gezinslid'

/**
 * Who did what with a case, newest first. Of a document that the reader may not open stands that something
 * else was opened, and not what: its existence is no more theirs to know here than in the manifest.
 */
export function toAccessLines(
  { kind: caseKind, records, writing, find }: AccessSources,
  reader: Role,
  status: CaseStatus,
): AccessLine[] {
  const phase = toCasePhase(status)
  const isLead = reader === 'regisseur'
  const toShownObject = (object: AccessObject): AccessObject => {
    const kind = documentKind.safeParse(object).data
    return kind === undefined || rightOf(reader, kind, phase) !== 'none' ? object : 'other'
  }
  const toLine = (event: Event): AccessLine => {
    const person = event.byId === null ? null : find(event.byId)
    return {
      id: event.id,
      at: new Date(event.at).toISOString(),
      action: event.action,
      object: toShownObject(event.object),
      isDone: event.isDone,
      byId: event.byId,
      byName: person?.name ?? event.bearer?.person ?? null,
      organisation: person?.organisation ?? event.bearer?.personRole ?? null,
      role: event.role ?? person?.role ?? null,
      purpose: toShownPurpose(event.reach.purpose, caseKind),
      // Also what is at home with somebody of the family: it is for who answers for the log.
      address: isLead ? event.reach.address : null,
      objectId: isLead ? event.objectId : null,
    }
  }
  const reaches = readReaches(records)
  return [
    ...records.flatMap((row) => toRecordEvent(row, reaches)),
    ...writing.map((slice) => toWritingEvent(slice, reaches)),
  ]
    .toSorted((a, b) => b.at - a.at)
    .slice(0, mostLines)
    .map(toLine)
}

/** Whoever leads holds every case at once; that this is a group that learns is known here. */
const toShownPurpose = (purpose: AccessPurpose | null, kind: CaseKind): AccessPurpose | null =>
  purpose !== null && kind === 'pilotgroep' ? 'leren' : purpose

type Event = Readonly<{
  id: string
  at: number
  byId: string | null
  action: AccessAction
  object: AccessObject
  isDone: boolean
  role: Role | null
  objectId: string | null
  reach: Reach
  bearer: ReturnType<Reaches['findBearer']>
}>

const withRole = z.object({ role: roleName })

function toRecordEvent(row: RecordRow, reaches: Reaches): Event[] {
  const event = toAccessEvent(row)
  if (event === null) return []
  // Letting in and putting out name the role of the other one.
  const isAboutOther = event.action === 'delen' || event.action === 'intrekken'
  const role = isAboutOther ? null : (withRole.safeParse(row.body).data?.role ?? null)
  const [reach, bearer] = [reaches.ofRecord(row), reaches.findBearer(row)]
  return [{ id: String(row.n), at: row.at, byId: row.byId, role, reach, bearer, ...event }]
}

const toWritingEvent = (slice: Writing, reaches: Reaches): Event => ({
  // A row's place is one of all documents; the id of a document is not everyone's to know.
  id: `w${slice.uptoSeq}`,
  at: slice.to,
  byId: slice.participantId,
  action: 'schrijven',
  object: slice.kind,
  isDone: true,
  role: null,
  objectId: slice.documentId,
  reach: reaches.ofMoment(slice.participantId, slice.to),
  bearer: null,
})
