import type { Handlers, ServerContext } from '../call.ts'
import { caseHandlers } from './case-handlers.ts'
import { documentHandlers } from './document-handlers.ts'
import { inviteHandlers } from './invite-handlers.ts'
import { joinHandlers } from './join-handlers.ts'
import { networkHandlers } from './network-handlers.ts'
import { participantHandlers } from './participant-handlers.ts'
import { statsHandlers } from './stats-handlers.ts'
import { vaultHandlers } from './vault-handlers.ts'

/** One handler for every route of the contract; a missing one does not compile. */
export const allHandlers = (context: ServerContext): Handlers => ({
  ...vaultHandlers(context),
  ...joinHandlers(context),
  ...caseHandlers(context),
  ...documentHandlers(context),
  ...inviteHandlers(context),
  ...participantHandlers(context),
  ...networkHandlers(context),
  ...statsHandlers(),
})
