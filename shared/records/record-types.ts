import { agreementAdopted, agreementKept, agreementNotKept } from './agreement-records.ts'
import { backingAsked, backingGiven } from './backing-records.ts'
import {
  caseReported,
  caseStatusChanged,
  caseTriaged,
  notifierAnswered,
} from './case-life-records.ts'
import {
  consentClosed,
  consentLate,
  consentOpened,
  consentTaken,
  consentWithdrawn,
} from './consent-records.ts'
import { deadlineMet, deadlineStarted } from './deadline-records.ts'
import {
  decisionCarriedOut,
  decisionFamilyInformed,
  decisionNotCarriedOut,
  decisionReverted,
  decisionStarted,
  decisionTaken,
  decisionWaitingUnsafe,
  decisionWithdrawn,
} from './decision-records.ts'
import { escalationAnswered, escalationClosed, escalationOpened } from './escalation-records.ts'
import { evaluationStarted } from './evaluation-records.ts'
import { clusterChosen, logbookWritten } from './logbook-records.ts'
import {
  acknowledgementAsked,
  mandateAcknowledged,
  mandateEnded,
  mandateGranted,
} from './mandate-records.ts'
import {
  meetingCalled,
  meetingCancelled,
  meetingEnded,
  meetingHeld,
  meetingItemDone,
  meetingItemStarted,
  meetingMoved,
  meetingPaused,
  meetingPersonIn,
  meetingPersonOut,
  meetingPlanned,
  meetingResumed,
  meetingStarted,
} from './meeting-records.ts'
import {
  mirrorJudged,
  mirrorPointRaised,
  mirrorPointSettled,
  mirrorSaid,
} from './mirror-records.ts'
import { partyAnswered } from './party-records.ts'
import { planAdopted, planStageSet } from './plan-life-records.ts'
import { positionAnswered, positionTaken } from './position-records.ts'
import { purgedTypes } from './purge-records.ts'
import {
  questionnaireAdded,
  questionnaireAnswered,
  questionnaireClosed,
  questionnaireOpened,
} from './questionnaire-records.ts'
import {
  reflectionActionAgreed,
  reflectionActionSettled,
  reflectionPhaseEntered,
  reflectionStarted,
  storyPublished,
  storyWithdrawn,
} from './reflection-records.ts'
import type { RecordType } from './record-type.ts'
import {
  policySignalGiven,
  reverseTestFourEyesChecked,
  reverseTestJustified,
  reverseTestLegalOpenedEarly,
  reverseTestLocked,
  reverseTestStarted,
} from './reverse-test-records.ts'

/** Every kind of fact that people make by command or read on a screen. A line here is the only way to add one. */
export const recordTypes = [
  caseReported,
  caseTriaged,
  caseStatusChanged,
  notifierAnswered,
  planStageSet,
  planAdopted,
  partyAnswered,
  reverseTestStarted,
  reverseTestLegalOpenedEarly,
  reverseTestFourEyesChecked,
  reverseTestJustified,
  reverseTestLocked,
  policySignalGiven,
  mandateGranted,
  mandateEnded,
  acknowledgementAsked,
  mandateAcknowledged,
  agreementAdopted,
  agreementKept,
  agreementNotKept,
  decisionTaken,
  decisionFamilyInformed,
  decisionStarted,
  decisionCarriedOut,
  decisionNotCarriedOut,
  decisionWithdrawn,
  decisionReverted,
  decisionWaitingUnsafe,
  positionTaken,
  positionAnswered,
  escalationOpened,
  escalationAnswered,
  escalationClosed,
  backingAsked,
  backingGiven,
  deadlineStarted,
  deadlineMet,
  ...purgedTypes,
  meetingPlanned,
  meetingMoved,
  meetingCancelled,
  meetingStarted,
  meetingPaused,
  meetingResumed,
  meetingPersonIn,
  meetingPersonOut,
  meetingItemStarted,
  meetingItemDone,
  meetingEnded,
  meetingHeld,
  meetingCalled,
  consentOpened,
  consentTaken,
  consentClosed,
  consentWithdrawn,
  consentLate,
  reflectionStarted,
  reflectionPhaseEntered,
  reflectionActionAgreed,
  reflectionActionSettled,
  storyPublished,
  storyWithdrawn,
  evaluationStarted,
  questionnaireAdded,
  questionnaireOpened,
  questionnaireAnswered,
  questionnaireClosed,
  mirrorSaid,
  mirrorJudged,
  mirrorPointRaised,
  mirrorPointSettled,
  logbookWritten,
  clusterChosen,
] as const

/** Finds a kind of fact by its name; null for one that this app does not know, or that only the host reads. */
export const findRecordType = (type: string): RecordType | null =>
  // Safe: the bodies differ, and every reader parses before it uses one.
  (recordTypes as readonly unknown[] as readonly RecordType[]).find(
    (known) => known.type === type,
  ) ?? null
