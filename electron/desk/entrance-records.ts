import type { InviteRow, NewRecord, ParticipantRow } from '../vault/vault-operations.ts'
import { answerLinkRecords } from './answer-link-records.ts'
import type { RecordContext } from './define-record.ts'
import { inviteCreated, inviteWithdrawn } from './invite-records.ts'
import {
  participantAdmitted,
  participantJoined,
  participantLeft,
  participantRefused,
  participantRevoked,
  statementAccepted,
} from './participant-records.ts'

const changes = {
  admitted: participantAdmitted,
  refused: participantRefused,
  revoked: participantRevoked,
  left: participantLeft,
} as const

const toWho = ({ id, role }: ParticipantRow) => ({ participantId: id, role })

/** The records of everything that happens at the gate, in the form in which the gate asks for them. */
export const entranceRecords = {
  ...answerLinkRecords,
  inviteCreated: (invite: InviteRow, byId: string): readonly NewRecord[] => [
    inviteCreated.write(
      { caseId: invite.caseId, byId, at: invite.createdAt },
      { inviteId: invite.id, role: invite.role, expiresAt: invite.expiresAt },
    ),
  ],
  inviteWithdrawn: (invite: InviteRow, byId: string, at: number): readonly NewRecord[] => [
    inviteWithdrawn.write(
      { caseId: invite.caseId, byId, at },
      { inviteId: invite.id, role: invite.role },
    ),
  ],
  joined: (participant: ParticipantRow, inviteId: string): readonly NewRecord[] => {
    const context: RecordContext = {
      caseId: participant.caseId,
      byId: participant.id,
      at: participant.joinedAt,
    }
    const who = toWho(participant)
    const status = participant.status === 'admitted' ? 'admitted' : 'waiting'
    return [
      participantJoined.write(context, { ...who, inviteId, status }),
      ...(participant.statementAcceptedAt === null ? [] : [statementAccepted.write(context, who)]),
    ]
  },
  changed: (
    participant: ParticipantRow,
    change: keyof typeof changes,
    byId: string,
    at: number,
  ): readonly NewRecord[] => [
    changes[change].write({ caseId: participant.caseId, byId, at }, toWho(participant)),
  ],
}
