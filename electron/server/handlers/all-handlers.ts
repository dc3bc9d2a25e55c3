import type { Handlers, ServerContext } from '../call.ts'
import { answerHandlers } from './answer-handlers.ts'
import { caseHandlers } from './case-handlers.ts'
import { caseloadHandlers } from './caseload-handlers.ts'
import { documentHandlers } from './document-handlers.ts'
import { inviteHandlers } from './invite-handlers.ts'
import { joinHandlers } from './join-handlers.ts'
import { agendaHandlers } from './agenda-handlers.ts'
import { meetingHandlers } from './meeting-handlers.ts'
import { ladderHandlers } from './ladder-handlers.ts'
import { networkHandlers } from './network-handlers.ts'
import { outputHandlers } from './output-handlers.ts'
import { partyHandlers } from './party-handlers.ts'
import { participantHandlers } from './participant-handlers.ts'
import { pilotHandlers } from './pilot-handlers.ts'
import { proofHandlers } from './proof-handlers.ts'
import { purgeHandlers } from './purge-handlers.ts'
import { questionnaireHandlers } from './questionnaire-handlers.ts'
import { recordHandlers } from './record-handlers.ts'
import { reflectionHandlers } from './reflection-handlers.ts'
import { reverseTestHandlers } from './reverse-test-handlers.ts'
import { statsHandlers } from './stats-handlers.ts'
import { storyHandlers } from './story-handlers.ts'
import { transferHandlers } from './transfer-handlers.ts'
import { vaultHandlers } from './vault-handlers.ts'
import { versionHandlers } from './version-handlers.ts'

/** One handler for every route of the contract; a missing one does not compile. */
export const allHandlers = (context: ServerContext): Handlers => ({
  ...vaultHandlers(context),
  ...joinHandlers(context),
  ...caseHandlers(context),
  ...caseloadHandlers(context),
  ...documentHandlers(context),
  ...inviteHandlers(context),
  ...participantHandlers(context),
  ...partyHandlers(),
  ...networkHandlers(context),
  ...recordHandlers(context),
  ...agendaHandlers(),
  ...meetingHandlers(context),
  ...purgeHandlers(context),
  ...proofHandlers(context),
  ...answerHandlers(context),
  ...ladderHandlers(context),
  ...reflectionHandlers(context),
  ...storyHandlers(context),
  ...questionnaireHandlers(),
  ...pilotHandlers(context),
  ...reverseTestHandlers(context),
  ...outputHandlers(context),
  ...versionHandlers(context),
  ...transferHandlers(context),
  ...statsHandlers(),
})
