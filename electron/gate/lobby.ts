import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors/app-error.ts'
import { inTurn } from '../../shared/util/in-turn.ts'
import type {
  InviteRow,
  ParticipantRow,
  ParticipantStatus,
  Vault,
} from '../vault/vault-operations.ts'
import { ownerColour, pickColour } from './colour.ts'
import type { EntryChange, GateRecords } from './gate-records.ts'
import { isOwner } from './owner.ts'
import type { Participants } from './participants.ts'
import { hashToken, newToken } from './token.ts'

/** A guest with the token, which is answered this once. */
export type Joined = Readonly<{ token: string; participant: ParticipantRow }>

/** The way in, and what the regisseur decides there. */
export type Lobby = Readonly<{
  /** Uses an invite. Throws 'invite/code-used' when someone was first. */
  enter(
    invite: InviteRow,
    guest: Readonly<{ name: string; statementAccepted: boolean }>,
  ): Promise<Joined>
  /**
   * Changes what a guest may. Asking for what already is answers the guest unchanged. Throws
   * 'request/not-found' (no such guest) or 'access/forbidden' (not from this state, or the owner).
   */
  change(id: string, change: EntryChange, byId: string): Promise<ParticipantRow>
}>

type Needs = Readonly<{
  vault: Pick<Vault, 'call'>
  participants: Participants
  records: GateRecords
  /** Guests need not wait. */
  admitAll: boolean
  now: () => number
}>

const outcome: Readonly<Record<EntryChange, ParticipantStatus>> = {
  admitted: 'admitted',
  refused: 'refused',
  revoked: 'revoked',
  left: 'revoked',
}
/** 'Niet nu' can be taken back; an ended access cannot: that person gets a new invite. */
const allowedFrom: Readonly<Record<EntryChange, readonly ParticipantStatus[]>> = {
  admitted: ['waiting', 'refused'],
  refused: ['waiting'],
  revoked: ['waiting', 'admitted', 'refused'],
  left: ['waiting', 'admitted', 'refused'],
}

/** Where guests wait until the regisseur lets them in. */
export function createLobby({ vault, participants, records, admitAll, now }: Needs): Lobby {
  // One at a time: two who join at once must not get one colour, and admitting and revoking read a row
  // and write it back.
  const oneAtATime = inTurn()
  return {
    enter: async (invite, guest) =>
      oneAtATime(async () => {
        const token = newToken()
        const at = now()
        const participant = toParticipant(invite, guest, {
          at,
          tokenHash: hashToken(token),
          status: admitAll ? 'admitted' : 'waiting',
          usedColours: coloursAt(participants, invite.caseId),
        })
        const wasFirst = await vault.call('useInvite', {
          inviteId: invite.id,
          at,
          participant,
          records: records.joined(participant, invite.id),
        })
        if (!wasFirst) throw new AppError('invite/code-used')
        participants.keep(participant)
        return { token, participant }
      }),
    change: async (id, change, byId) =>
      oneAtATime(async () => {
        const row = participants.find(id)
        if (row === null) throw new AppError('request/not-found')
        if (row.status === outcome[change] && change !== 'left') return row
        if (isOwner(row) || !allowedFrom[change].includes(row.status))
          throw new AppError('access/forbidden')
        const next: ParticipantRow = {
          ...row,
          status: outcome[change],
          // Who leaves takes the token along; who is put out may still learn why.
          tokenHash: change === 'left' ? hashToken(newToken()) : row.tokenHash,
        }
        return participants.change(next, records.changed(next, change, byId, now()))
      }),
  }
}

const coloursAt = (participants: Participants, caseId: string): readonly number[] => [
  ownerColour,
  ...participants
    .list(caseId)
    .filter(({ status }) => status === 'admitted' || status === 'waiting')
    .map(({ colour }) => colour),
]

const toParticipant = (
  invite: InviteRow,
  guest: Readonly<{ name: string; statementAccepted: boolean }>,
  made: Readonly<{
    at: number
    tokenHash: Uint8Array
    status: ParticipantStatus
    usedColours: readonly number[]
  }>,
): ParticipantRow => ({
  id: randomUUID(),
  caseId: invite.caseId,
  name: guest.name,
  role: invite.role,
  organisation: invite.organisation,
  partyId: invite.partyId,
  colour: pickColour(invite.role, made.usedColours),
  status: made.status,
  tokenHash: made.tokenHash,
  joinedAt: made.at,
  statementAcceptedAt: guest.statementAccepted ? made.at : null,
})
