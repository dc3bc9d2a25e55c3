import type { z } from 'zod'
import { agreementAdoptedFact, agreementKeptFact, agreementNotKeptFact } from './agreement-facts.ts'
import type { AgreementStatus } from './authority-vocabulary.ts'
import { readFacts, type ToldFact } from './fact.ts'

/** A look back on an agreement; `saidBy` is empty unless it came by a one-time link. */
type Judgement = Readonly<{ n: number; isKept: boolean; on: string; why: string; saidBy: string }>

/** One agreement on a day. */
export type AgreementState = Readonly<
  z.output<typeof agreementAdoptedFact.body> & {
    n: number
    status: AgreementStatus
    /** Id of the agreement that took its place; null while it stands. */
    amendedBy: string | null
    /** Oldest first; the last one counts. */
    judgements: readonly Judgement[]
  }
>

/** The agreements of a case, in the order in which they were recorded. */
export function foldAgreements(
  records: readonly ToldFact[],
  today: string,
): readonly AgreementState[] {
  const judgements = toJudgements(records)
  const adopted = readFacts(records, agreementAdoptedFact)
  return adopted.map(({ n, body }) => {
    const next = adopted.find((other) => other.n > n && other.body.amends === body.id)
    return {
      ...body,
      n,
      amendedBy: next?.body.id ?? null,
      status: next === undefined ? toStatus(body, today) : 'vervangen',
      judgements: judgements.filter(({ agreementId }) => agreementId === body.id),
    }
  })
}

const toJudgements = (
  records: readonly ToldFact[],
): readonly (Judgement & Readonly<{ agreementId: string }>)[] =>
  [
    ...readFacts(records, agreementKeptFact).map((fact) => ({ ...fact, isKept: true })),
    ...readFacts(records, agreementNotKeptFact).map((fact) => ({ ...fact, isKept: false })),
  ]
    .map(({ n, body, isKept }) => ({ ...body, n, isKept }))
    .toSorted((a, b) => a.n - b.n)

function toStatus(
  { startsOn, endsOn }: Readonly<{ startsOn: string | null; endsOn: string | null }>,
  today: string,
): AgreementStatus {
  if (startsOn !== null && today < startsOn) return 'komt'
  return endsOn !== null && today > endsOn ? 'afgelopen' : 'loopt'
}
