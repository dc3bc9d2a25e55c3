import { z } from 'zod'
import { role } from '../../shared/domain/role.ts'
import { defineRecord } from './define-record.ts'

const who = z.object({ participantId: z.string(), role })

/** Someone used an invite. */
export const participantJoined = defineRecord(
  'participant.joined',
  who.extend({ inviteId: z.string(), status: z.enum(['waiting', 'admitted']) }),
)
/** The regisseur let someone in. */
export const participantAdmitted = defineRecord('participant.admitted', who)
/** 'Niet nu': can still be let in later. */
export const participantRefused = defineRecord('participant.refused', who)
/** The regisseur ended an access; a new invite is the only way back. */
export const participantRevoked = defineRecord('participant.revoked', who)
/** The participant went away and the token ended. */
export const participantLeft = defineRecord('participant.left', who)

/** The purpose-bound confidentiality statement was read and accepted before joining. */
export const statementAccepted = defineRecord('statement.accepted', who)
