import type { z } from 'zod'
import { type Backed, backingAskedFact, backingGivenFact } from './backing-facts.ts'
import { readFacts, type ToldFact } from './fact.ts'

type Answer = Readonly<z.output<typeof backingGivenFact.body> & { n: number; isOver: boolean }>
type Request = Readonly<z.output<typeof backingAskedFact.body> & { n: number; isAnswered: boolean }>

/** Backing (rugdekking) of one mandate or decision. */
export type BackingState = Readonly<{
  /** A yes that holds today counts above a no, and a no above a question that is open. */
  summary: 'ja' | 'nee' | 'gevraagd' | 'nietGevraagd'
  asked: readonly Request[]
  answers: readonly Answer[]
}>

/** Reads who stands behind what on a day; the answer finds it for one mandate or decision. */
export function foldBackings(
  records: readonly ToldFact[],
  today: string,
): (applies: Backed) => BackingState {
  const given = readFacts(records, backingGivenFact)
  const answered = new Set(given.map(({ body }) => body.backingId))
  const asked = readFacts(records, backingAskedFact)
  return (applies) => {
    const isAbout = ({ body }: Readonly<{ body: Readonly<{ appliesTo: Backed }> }>): boolean =>
      body.appliesTo.kind === applies.kind && body.appliesTo.id === applies.id
    const answers = given.filter(isAbout).map(({ n, body }) => ({
      ...body,
      n,
      isOver: body.until !== null && body.until < today,
    }))
    const requests = asked
      .filter(isAbout)
      .map(({ n, body }) => ({ ...body, n, isAnswered: answered.has(body.id) }))
    return { summary: toSummary(answers, requests), asked: requests, answers }
  }
}

function toSummary(answers: readonly Answer[], asked: readonly Request[]): BackingState['summary'] {
  const holding = toNewestPerPerson(answers).filter(({ isOver }) => !isOver)
  if (holding.some(({ isGiven }) => isGiven)) return 'ja'
  if (holding.length > 0) return 'nee'
  return asked.some(({ isAnswered }) => !isAnswered) ? 'gevraagd' : 'nietGevraagd'
}

/** Who gave backing and took it back later, does not give it. */
const toNewestPerPerson = (answers: readonly Answer[]): readonly Answer[] => [
  ...new Map(answers.map((answer) => [answer.person.toLowerCase(), answer])).values(),
]
