import { readFacts, type ToldFact } from '../authority/fact.ts'
import * as facts from './consent-facts.ts'
import type { GivenPosition, LateWay } from './consent-vocabulary.ts'

/** What someone said in a round; silence is kept as such. */
export type RoundAnswer = Readonly<
  facts.Voter & {
    position: GivenPosition | 'nietGereageerd'
    remark: string
    /** Null for silence. */
    way: LateWay | null
    /** Responded after the round, because they were absent. */
    isAfterwards: boolean
    /** After the deadline too. */
    isLate: boolean
  }
>

/** One consent round. */
export type ConsentRound = Readonly<
  facts.ConsentOpened & {
    n: number
    status: 'open' | 'gesloten' | 'ingetrokken'
    agreementId: string | null
    /** SHA-256 of the text that everyone answered to; null until it closed. */
    textHash: string | null
    /** One per voter, in order of asking. While a round is open, everyone is still silent here: see the live state. */
    answers: readonly RoundAnswer[]
  }
>

/** The consent rounds of a case, in the order in which they were opened. */
export function foldConsentRounds(records: readonly ToldFact[]): readonly ConsentRound[] {
  const closed = readFacts(records, facts.consentClosedFact)
  const withdrawn = readFacts(records, facts.consentWithdrawnFact)
  const taken = readFacts(records, facts.consentTakenFact)
  const late = readFacts(records, facts.consentLateFact)
  return readFacts(records, facts.consentOpenedFact).map(({ n, body }) => {
    const { roundId } = body
    const end = closed.find((fact) => fact.body.roundId === roundId)?.body
    const isBack = withdrawn.some((fact) => fact.body.roundId === roundId)
    return {
      ...body,
      n,
      status: end === undefined ? (isBack ? 'ingetrokken' : 'open') : 'gesloten',
      agreementId: end?.agreementId ?? null,
      textHash: end?.textHash ?? null,
      answers: body.voters.map((voter) => {
        const isMine = (fact: Readonly<{ body: Readonly<{ roundId: string; voterId: string }> }>) =>
          fact.body.roundId === roundId && fact.body.voterId === voter.voterId
        return toAnswer(voter, taken.find(isMine)?.body, late.findLast(isMine)?.body)
      }),
    }
  })
}

type Late = ReturnType<typeof facts.consentLateFact.body.parse>

function toAnswer(
  voter: facts.Voter,
  taken: facts.ConsentTaken | undefined,
  late: Late | undefined,
): RoundAnswer {
  const said = late ?? taken
  return {
    ...voter,
    position: said?.position ?? 'nietGereageerd',
    remark: said?.remark ?? '',
    way: said?.way ?? null,
    isAfterwards: late !== undefined,
    isLate: late?.isLate ?? false,
  }
}

/** Absent people of closed rounds who may still respond on this day, and have not. */
export const findAwaited = (rounds: readonly ConsentRound[], today: string) =>
  rounds
    .filter(({ status, deadline }) => status === 'gesloten' && deadline >= today)
    .flatMap(({ roundId, deadline, answers }) =>
      answers
        .filter(({ isAbsent, position }) => isAbsent && position === 'nietGereageerd')
        .map((answer) => ({ roundId, deadline, ...answer })),
    )
