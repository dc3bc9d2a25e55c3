import { z } from 'zod'
import { defineRecord } from './define-record.ts'

/** The table was opened to the network, and whether plain browsers were allowed to join. */
export const networkOpened = defineRecord(
  'network.opened',
  z.object({ browserGuests: z.boolean(), ownCertificate: z.boolean() }),
)
/** The network address closed: the regisseur did, or the meeting ended. */
export const networkClosed = defineRecord('network.closed', z.object({}))
