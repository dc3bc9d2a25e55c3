import type { Invite, Participant, Session } from '../../shared/api/replies.ts'
import type { CaseKind } from '../../shared/domain/case-kind.ts'
import type { InviteRow, ParticipantRow } from '../vault/vault-operations.ts'

const toInstant = (at: number): string => new Date(at).toISOString()

/** What an invite says of somebody, and a participant keeps. */
const toNamed = ({
  name,
  role,
  organisation,
  partyId,
}: Pick<InviteRow, 'name' | 'role' | 'organisation' | 'partyId'>) => ({
  name,
  role,
  organisation,
  ...(partyId === null ? {} : { partyId }),
})

/** A participant as the regisseur sees one; never a token. */
export const toParticipant = (
  row: ParticipantRow,
  { isOnline, refusedFrames }: Pick<Participant, 'isOnline' | 'refusedFrames'>,
): Participant => ({
  id: row.id,
  ...toNamed(row),
  colour: row.colour,
  status: row.status,
  caseId: row.caseId,
  isOnline,
  joinedAt: toInstant(row.joinedAt),
  statementAcceptedAt: row.statementAcceptedAt === null ? null : toInstant(row.statementAcceptedAt),
  refusedFrames,
})

/** An invite as the regisseur sees it later: its code is gone. */
export const toInvite = (row: InviteRow, now: number): Invite => ({
  id: row.id,
  caseId: row.caseId,
  ...toNamed(row),
  expiresAt: row.expiresAt === null ? null : toInstant(row.expiresAt),
  state: toInviteState(row, now),
  createdAt: toInstant(row.createdAt),
})

function toInviteState(row: InviteRow, now: number): Invite['state'] {
  if (row.usedAt !== null) return 'used'
  if (row.withdrawnAt !== null) return 'withdrawn'
  return row.expiresAt !== null && row.expiresAt <= now ? 'expired' : 'open'
}

/** Whose laptop this is: the first words on a guest's screen. */
export type HostIdentity = Pick<Session, 'hostName' | 'municipality' | 'isPractice'>

/** What a bearer is told about itself. */
export const toSession = (
  row: ParticipantRow,
  host: HostIdentity,
  caseKind: CaseKind | null = null,
): Session => ({
  participantId: row.id,
  ...toNamed(row),
  colour: row.colour,
  status: row.status,
  isOwner: row.caseId === null,
  caseId: row.caseId,
  ...(caseKind === null || caseKind === 'huishouden' ? {} : { caseKind }),
  ...host,
})
