import type { Rung } from '../../shared/content/authority/escalation-ladder.ts'
import { foldAuthority } from '../../shared/domain/authority/fold-authority.ts'
import { rightOf, toCasePhase } from '../../shared/access/access-matrix.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import type { EvaluationNumbers } from '../../shared/output/evaluation-figures.ts'
import type { PlainDocument } from '../../shared/document/plain-document.ts'
import { foldMeetings } from '../../shared/domain/meeting/fold-meeting.ts'
import type { Role } from '../../shared/domain/role.ts'
import { toReadContent } from '../../shared/output/read-content.ts'
import { withoutWithdrawn } from '../../shared/records/reflection-records.ts'
import { readBodyAs } from '../../shared/records/record-type.ts'
import { findRecordType } from '../../shared/records/record-types.ts'
import { foldReverseTests } from '../../shared/records/reverse-test-state.ts'
import type { PaperLanguage } from '../../shared/output/output-document.ts'
import type { CaseRow, RecordRow } from '../vault/vault-operations.ts'
import { toAgreements } from './agreements.ts'
import { toHostDay } from './caseload-figures.ts'
import type { OutputReads } from './output-kinds.ts'

/** What the host can read of one case, and for whom. */
export type OutputSource = Readonly<{
  caseRow: CaseRow
  role: Role
  language: PaperLanguage
  party: string | null
  about: string | null
  records: readonly RecordRow[]
  /** The ladder as this municipality has it. */
  rungs: readonly Rung[]
  /** The host's day. */
  today: string
  /** The number of the record that this one corrects. */
  readCorrects(row: RecordRow): number | null
  /** What the case's document of a kind (with this id) says now; null when there is none. */
  readDocument(kind: DocumentKind, documentId?: string): Promise<PlainDocument | null>
  toContentHash(content: PlainDocument): string
  /** Figures over all households and rounds of this group, for a pilot group. */
  pilot?(): Promise<EvaluationNumbers>
}>

/** The part of a case that this role may read, and nothing else of it. */
export function toOutputReads(source: OutputSource): OutputReads {
  const { caseRow, role, records, readCorrects } = source
  const corrected = new Set(records.map(readCorrects))
  const standing = withoutWithdrawn(records).filter(({ n }) => !corrected.has(n))
  const read = async (kind: DocumentKind, documentId?: string): Promise<PlainDocument | null> =>
    rightOf(role, kind, toCasePhase(caseRow.status)) === 'none'
      ? null
      : source.readDocument(kind, documentId)
  const readable = (rows: readonly RecordRow[]) =>
    rows.flatMap(({ n, type, at, body: told }) => {
      const found = findRecordType(type)
      const body = found === null ? null : readBodyAs(found, told, role)
      return body === null ? [] : [{ n, type, at, body }]
    })
  return {
    caseRow,
    language: source.language,
    party: source.party,
    about: source.about,
    rungs: source.rungs,
    ...(source.pilot !== undefined && caseRow.kind === 'pilotgroep' ? { pilot: source.pilot } : {}),
    async readContent(kind, documentId) {
      const content = await read(kind, documentId)
      return content === null ? null : toReadContent(kind, content)
    },
    async readContentHash(kind) {
      const content = await read(kind)
      return content === null ? null : source.toContentHash(content)
    },
    facts: (type) =>
      standing.flatMap((row) => {
        const body = row.type === type.type ? readBodyAs(type, row.body, role) : null
        return body === null ? [] : [{ on: toHostDay(row.at), body }]
      }),
    agreements: () => toAgreements(standing),
    // All of them: where the newest counts, the fold sees to that.
    authority: () => foldAuthority(readable(records), source.today),
    meetings: () => foldMeetings(readable(standing)),
    reverseTests: () => foldReverseTests(readable(standing), (at) => toHostDay(Number(at))),
  }
}
