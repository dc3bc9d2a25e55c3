import { z } from 'zod'
import { role } from '../../shared/domain/role.ts'
import { defineRecord } from './define-record.ts'

/** Access log (NEN 7513): a paper was made of a case, and by which role in it. Not what stands on it. */
export const outputMade = defineRecord(
  'output.made',
  z.object({ kind: z.string(), role, isForOneParty: z.boolean() }),
)

/** How the papers of the vault look was changed. */
export const houseStyleChanged = defineRecord('houseStyle.changed', z.object({}))
