import type { z } from 'zod'
import { type AuthorityRefusal, firstRefusal } from './authority-refusal.ts'
import type { Backed, backingAnswer } from './backing-facts.ts'
import type { BackingState } from './backing-state.ts'
import type { AuthorityState } from './fold-authority.ts'

type Found = Readonly<{ backing: BackingState | null; refusal: AuthorityRefusal | null }>

/** The backing of what is named, or why there is none. */
export function findBacked({ kind, id }: Backed, state: AuthorityState): Found {
  const found = (kind === 'mandate' ? state.mandates : state.decisions).find(
    (thing) => thing.id === id,
  )
  const missing = kind === 'mandate' ? 'mandateUnknown' : 'decisionUnknown'
  return { backing: found?.backing ?? null, refusal: found === undefined ? missing : null }
}

/** Why an answer about backing cannot be recorded; null when it can. */
export function findBackingRefusal(
  given: z.output<typeof backingAnswer>,
  state: AuthorityState,
  today: string,
): AuthorityRefusal | null {
  const { backing, refusal } = findBacked(given.appliesTo, state)
  const request = backing?.asked.find(({ id }) => id === given.backingId)
  return (
    refusal ??
    firstRefusal([
      [given.backingId !== null && request === undefined, 'backingUnknown'],
      [request?.isAnswered === true, 'backingAnswered'],
      [given.statement === '', 'statementMissing'],
      [given.until !== null && given.until < today, 'dayPast'],
    ])
  )
}
