import type { z } from 'zod'
import type { ScopeId } from './authority-vocabulary.ts'
import type { Backed } from './backing-facts.ts'
import type { BackingState } from './backing-state.ts'
import { type ReadFact, readFacts, type ToldFact } from './fact.ts'
import {
  acknowledgedFact,
  acknowledgementAskedFact,
  mandateEndedFact,
  mandateGrantedFact,
} from './mandate-facts.ts'

/** What one partner said of a mandate; `answer` is null while it was asked and did not answer yet. */
export type AcknowledgementState = Readonly<{
  partyId: string
  party: string
  /** The day on which it was asked last; null when it answered without. */
  askedOn: string | null
  answer: Readonly<z.output<typeof acknowledgedFact.body> & { n: number }> | null
}>

/** One mandate on a day. */
export type MandateState = Readonly<
  z.output<typeof mandateGrantedFact.body> & {
    n: number
    status: 'komt' | 'geldig' | 'verlopen' | 'beeindigd'
    /** Null unless it ended before its time. */
    ended: Readonly<{ on: string; why: string }> | null
    /** Of those who were asked or answered; every other partner is 'nog niet gevraagd'. */
    acknowledgements: readonly AcknowledgementState[]
    backing: BackingState
  }
>

/** The mandates of a case, in the order in which they were put on record. */
export function foldMandates(
  records: readonly ToldFact[],
  today: string,
  findBacking: (applies: Backed) => BackingState,
): readonly MandateState[] {
  const ends = readFacts(records, mandateEndedFact)
  const asked = readFacts(records, acknowledgementAskedFact)
  const answers = readFacts(records, acknowledgedFact)
  return readFacts(records, mandateGrantedFact).map(({ n, body }) => {
    const isOf = (fact: Readonly<{ body: Readonly<{ mandateId: string }> }>): boolean =>
      fact.body.mandateId === body.id
    const end = ends.find(isOf)?.body
    const ended = end === undefined ? null : { on: end.on, why: end.why }
    return {
      ...body,
      n,
      ended,
      status: toStatus(body, ended, today),
      acknowledgements: toAcknowledgements(asked.filter(isOf), answers.filter(isOf)),
      backing: findBacking({ kind: 'mandate', id: body.id }),
    }
  })
}

/** A mandate that was ended holds no more from that day on, and never again. */
function toStatus(
  { validFrom, validUntil }: Readonly<{ validFrom: string; validUntil: string }>,
  ended: MandateState['ended'],
  today: string,
): MandateState['status'] {
  if (ended !== null) return 'beeindigd'
  if (today < validFrom) return 'komt'
  return today > validUntil ? 'verlopen' : 'geldig'
}

function toAcknowledgements(
  asked: readonly ReadFact<z.output<typeof acknowledgementAskedFact.body>>[],
  answers: readonly ReadFact<z.output<typeof acknowledgedFact.body>>[],
): readonly AcknowledgementState[] {
  const parties = new Map(
    [...asked, ...answers]
      .toSorted((a, b) => a.n - b.n)
      .map(({ body }) => [body.partyId, body.party]),
  )
  return [...parties].map(([partyId, party]) => {
    const newest = answers.findLast(({ body }) => body.partyId === partyId)
    return {
      partyId,
      party,
      askedOn: asked.findLast(({ body }) => body.partyId === partyId)?.body.on ?? null,
      answer: newest === undefined ? null : { ...newest.body, n: newest.n },
    }
  })
}

/** Whether a mandate holds today and covers all of these scope items. */
export const coversScope = (mandate: MandateState, scope: readonly ScopeId[]): boolean =>
  mandate.status === 'geldig' && scope.every((id) => mandate.scope.includes(id))
