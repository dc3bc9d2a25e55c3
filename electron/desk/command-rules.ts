import {
  agreementAdoptRule,
  agreementKeptRule,
  agreementNotKeptRule,
} from './authority/agreement-rules.ts'
import { backingAskRule, backingGiveRule } from './authority/backing-rules.ts'
import type { CommandRule } from './command-rule.ts'
import { caseNotifierRule } from './case-notifier-rule.ts'
import { caseStatusRule } from './case-status-rule.ts'
import { deadlineMeetRule, deadlineStartRule } from './authority/deadline-rules.ts'
import { decisionStepRules, decisionTakeRule } from './authority/decision-rules.ts'
import {
  escalationAnswerRule,
  escalationCloseRule,
  escalationOpenRule,
} from './authority/escalation-rules.ts'
import {
  acknowledgementAskRule,
  acknowledgementRule,
  mandateEndRule,
  mandateGrantRule,
} from './authority/mandate-rules.ts'
import { afterCareCallRule } from './meeting/after-care-rule.ts'
import { consentCloseRule, consentOpenRule, consentWithdrawRule } from './meeting/consent-rules.ts'
import {
  meetingEndRule,
  meetingStartRule,
  personInRule,
  personOutRule,
} from './meeting/hold-rules.ts'
import { consentLateRule } from './meeting/late-rule.ts'
import {
  meetingCancelRule,
  meetingHeldRule,
  meetingMoveRule,
  meetingPlanRule,
} from './meeting/plan-rules.ts'
import { evaluationStartRule } from './evaluation-rule.ts'
import { mirrorRules } from './mirror-rules.ts'
import { partyAnswerRule } from './party-answer-rule.ts'
import { planAdoptionRule } from './plan/adoption-rule.ts'
import { planStageRule } from './plan/stage-rule.ts'
import { positionReplyRule, positionRule } from './authority/position-rules.ts'
import { questionnaireRules } from './questionnaire-rules.ts'
import { reflectionRules } from './reflection-rules.ts'
import { fourEyesRule, legalOpenedEarlyRule } from './reverse-test-check-rules.ts'
import { justifyRule } from './reverse-test-justify-rule.ts'
import { lockRule } from './reverse-test-lock.ts'
import { policySignalRule } from './reverse-test-signal-rule.ts'
import { reverseTestStartRule } from './reverse-test-start-rule.ts'

/** Commands whose recording depends on what was recorded before; the others are recorded as they are given. */
const rules = [
  caseNotifierRule,
  caseStatusRule,
  partyAnswerRule,
  planAdoptionRule,
  planStageRule,
  reverseTestStartRule,
  legalOpenedEarlyRule,
  fourEyesRule,
  justifyRule,
  lockRule,
  policySignalRule,
  mandateGrantRule,
  mandateEndRule,
  acknowledgementAskRule,
  acknowledgementRule,
  agreementAdoptRule,
  agreementKeptRule,
  agreementNotKeptRule,
  decisionTakeRule,
  ...decisionStepRules,
  positionRule,
  positionReplyRule,
  escalationOpenRule,
  escalationAnswerRule,
  escalationCloseRule,
  backingAskRule,
  backingGiveRule,
  deadlineStartRule,
  deadlineMeetRule,
  meetingPlanRule,
  meetingMoveRule,
  meetingCancelRule,
  meetingHeldRule,
  afterCareCallRule,
  meetingStartRule,
  meetingEndRule,
  personInRule,
  personOutRule,
  consentOpenRule,
  consentCloseRule,
  consentWithdrawRule,
  consentLateRule,
  ...reflectionRules,
  evaluationStartRule,
  ...questionnaireRules,
  ...mirrorRules,
] as const

/** The rule set of a command, or null when its schema and its roles are all there is to it. */
export const findCommandRule = (type: string): CommandRule | null =>
  // Safe: the body was parsed by the schema of the same record type.
  (rules as readonly unknown[] as readonly CommandRule[]).find(
    ({ recordType }) => recordType.type === type,
  ) ?? null
