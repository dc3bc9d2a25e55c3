import { type Right, rightOf, toCasePhase } from '../../shared/access/access-matrix.ts'
import type { CaseStatus } from '../../shared/domain/vocabulary.ts'
import type { CaseRow, DocumentRow, ParticipantRow, Vault } from '../vault/vault-operations.ts'
import type { Participants } from './participants.ts'

/** A document that someone may open, with what they may do in it. */
export type Grant = Readonly<{ document: DocumentRow; right: 'read' | 'write' }>

/** What each participant may open at this moment. */
export type Rights = Readonly<{
  /** Called when a case begins or changes its status. */
  noteCase(row: Pick<CaseRow, 'id' | 'status'>): void
  /** Null when the case does not exist or is not this participant's: the two must look the same. */
  findCaseStatus(participant: ParticipantRow, caseId: string): CaseStatus | null
  /** Null when the document does not exist or is not for this participant: the two must look the same. */
  findGrant(participant: ParticipantRow, documentId: string): Promise<Grant | null>
  /** What a participant may do in a document at this moment; cheap, because every frame asks. */
  rightNow(participantId: string, document: DocumentRow): Right
}>

/** The access matrix applied to the people and cases of an open vault. */
export async function readRights(
  vault: Pick<Vault, 'call'>,
  participants: Participants,
): Promise<Rights> {
  const statuses = new Map<string, CaseStatus>()
  for (const { id, status } of await vault.call('listCases', {})) statuses.set(id, status)
  const findCaseStatus: Rights['findCaseStatus'] = (participant, caseId) =>
    isAtTable(participant, caseId) ? (statuses.get(caseId) ?? null) : null
  const rightOn = (participant: ParticipantRow | null, { caseId, kind }: DocumentRow): Right => {
    const status = participant === null ? null : findCaseStatus(participant, caseId)
    return participant === null || status === null
      ? 'none'
      : rightOf(participant.role, kind, toCasePhase(status))
  }
  return {
    noteCase: ({ id, status }) => void statuses.set(id, status),
    findCaseStatus,
    rightNow: (participantId, document) => rightOn(participants.find(participantId), document),
    async findGrant(participant, documentId) {
      const document = await vault.call('findDocument', { id: documentId })
      const right = document === null ? 'none' : rightOn(participant, document)
      return document === null || right === 'none' ? null : { document, right }
    },
  }
}

/** Let in, and at this table; the owner sits at all of them. */
const isAtTable = (row: ParticipantRow, caseId: string): boolean =>
  row.status === 'admitted' && (row.caseId === null || row.caseId === caseId)
