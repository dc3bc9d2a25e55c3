import { z } from 'zod'
import { role } from '../../shared/domain/role.ts'
import { defineRecord } from './define-record.ts'

const which = z.object({ inviteId: z.string(), role })

/** The code itself is nowhere in the records, not even hashed. */
export const inviteCreated = defineRecord(
  'invite.created',
  which.extend({ expiresAt: z.number().nullable() }),
)
/** Its code lets nobody in any more. */
export const inviteWithdrawn = defineRecord('invite.withdrawn', which)
