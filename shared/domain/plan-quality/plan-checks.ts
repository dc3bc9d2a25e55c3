import { conflictOwnerCheck, conflictsSolvedCheck } from './conflict-checks.ts'
import { domainNecessityCheck } from './domain-checks.ts'
import {
  goalDateCheck,
  goalEvaluationCheck,
  goalForCheck,
  goalOwnerCheck,
  goalResultCheck,
  goalsCheck,
  notNowReasonCheck,
  prioritiesCheck,
} from './goal-checks.ts'
import type { HardWordList } from './hard-words.ts'
import { plainWordsCheck, shortSentencesCheck } from './language-checks.ts'
import {
  evaluationOverdueCheck,
  evaluationPlannedCheck,
  safetyCheck,
  whomToCallCheck,
} from './later-checks.ts'
import { networkUsedCheck, networkYesCheck } from './network-checks.ts'
import { oneRegisseurCheck, partiesAnsweredCheck, positionsCheck } from './party-checks.ts'
import {
  concernAnsweredCheck,
  everyoneHeardCheck,
  ownGradesCheck,
  perspectiveCheck,
} from './voice-checks.ts'

/** Every check, in the reading order of the plan. The list of hard words is data and handed in. */
export const toPlanChecks = (hardWords: HardWordList) =>
  [
    perspectiveCheck,
    everyoneHeardCheck,
    ownGradesCheck,
    concernAnsweredCheck,
    domainNecessityCheck,
    goalsCheck,
    goalForCheck,
    goalResultCheck,
    goalOwnerCheck,
    goalDateCheck,
    goalEvaluationCheck,
    prioritiesCheck,
    notNowReasonCheck,
    plainWordsCheck(hardWords),
    shortSentencesCheck,
    conflictsSolvedCheck,
    conflictOwnerCheck,
    networkUsedCheck,
    networkYesCheck,
    partiesAnsweredCheck,
    oneRegisseurCheck,
    positionsCheck,
    whomToCallCheck,
    safetyCheck,
    evaluationPlannedCheck,
    evaluationOverdueCheck,
  ] as const

/** Names of the checks. */
export type QualityCheckId = ReturnType<typeof toPlanChecks>[number]['id']
