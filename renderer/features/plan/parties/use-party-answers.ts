import { useMemo } from 'react'
import { toLatestAnswers } from '../../../../shared/domain/party-answers.ts'
import { partyAnswered } from '../../../../shared/records/party-records.ts'
import { type RecordEntry, useRecords } from '../../../platform/use-records.ts'
import type { PartyAnswerBody } from './party-answer-draft.ts'

/** One recorded answer of a party. */
export type AnswerEntry = RecordEntry<PartyAnswerBody>

/** All answers of one party, newest first. */
export function useAnswersOf(caseId: string, partyId: string): readonly AnswerEntry[] {
  const all = useRecords(caseId, partyAnswered)
  return useMemo(
    () => all.filter(({ body }) => body.partyId === partyId).toReversed(),
    [all, partyId],
  )
}

/** The newest answer of each party of the case. */
export function useLatestAnswers(caseId: string): ReadonlyMap<string, PartyAnswerBody> {
  const all = useRecords(caseId, partyAnswered)
  return useMemo(() => toLatestAnswers(all.map(({ body }) => body)), [all])
}
