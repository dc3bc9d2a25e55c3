import type { RecordLine } from '../../../shared/api/record-routes.ts'
import { readFacts } from '../../../shared/domain/authority/fact.ts'
import { consentLateFact } from '../../../shared/domain/meeting/consent-facts.ts'
import type { CameBy } from '../../../shared/domain/meeting/consent-vocabulary.ts'
import {
  type ConsentRound,
  foldConsentRounds,
  type RoundAnswer,
} from '../../../shared/domain/meeting/fold-consent.ts'

/** Somebody who was not there when an agreement was made, and what came of it. */
export type LateAnswer = Readonly<{
  round: ConsentRound
  answer: RoundAnswer
  /** Awaited until the deadline; after it the silence stands, and an answer is still kept as late. */
  state: 'awaited' | 'silent' | 'answered'
  /** Who put it on record and when, how it came and what shows it; null without an answer. */
  record: Readonly<{
    by: string | null
    at: string
    cameBy: CameBy | null
    evidence: string
  }> | null
}>

/** Everyone who was absent when a round closed, in the order of the rounds. `today` is 'YYYY-MM-DD'. */
export function readLateAnswers(
  records: readonly RecordLine[],
  today: string,
): readonly LateAnswer[] {
  const late = readFacts(records, consentLateFact)
  const findRecord = (
    { roundId }: ConsentRound,
    { voterId }: RoundAnswer,
  ): LateAnswer['record'] => {
    const said = late.findLast(({ body }) => body.roundId === roundId && body.voterId === voterId)
    const line = records.find(({ n }) => n === said?.n)
    if (said === undefined || line === undefined) return null
    const { cameBy = null, evidence } = said.body
    return { by: line.byName, at: line.at, cameBy, evidence }
  }
  const toState = (round: ConsentRound, { position }: RoundAnswer): LateAnswer['state'] => {
    if (position !== 'nietGereageerd') return 'answered'
    return round.deadline >= today ? 'awaited' : 'silent'
  }
  return foldConsentRounds(records)
    .filter(({ status }) => status === 'gesloten')
    .flatMap((round) =>
      round.answers
        .filter(({ isAbsent }) => isAbsent)
        .map((answer) => ({
          round,
          answer,
          state: toState(round, answer),
          record: findRecord(round, answer),
        })),
    )
}
