import type { z } from 'zod'
import { type AuthorityRefusal, firstRefusal } from './authority-refusal.ts'
import type { acknowledgementGiven, mandateGrant } from './mandate-facts.ts'
import type { MandateState } from './mandate-state.ts'

/** Why a mandate cannot be put on record; null when it can. */
export const findGrantRefusal = (
  { validFrom, validUntil, scope }: z.output<typeof mandateGrant>,
  today: string,
): AuthorityRefusal | null =>
  firstRefusal([
    [scope.length === 0, 'scopeMissing'],
    [validUntil < validFrom, 'termBackwards'],
    [validUntil < today, 'dayPast'],
  ])

/** Why nothing can be done with a mandate any more; null when it stands, or still comes. */
export const findMandateRefusal = (mandate: MandateState | undefined): AuthorityRefusal | null =>
  firstRefusal([
    [mandate === undefined, 'mandateUnknown'],
    [mandate?.status === 'beeindigd' || mandate?.status === 'verlopen', 'mandateOver'],
  ])

/** Why a partner's answer cannot be recorded; null when it can. */
export function findAcknowledgementRefusal(
  given: z.output<typeof acknowledgementGiven>,
  mandate: MandateState | undefined,
): AuthorityRefusal | null {
  const standing = mandate?.acknowledgements.find(({ partyId }) => partyId === given.partyId)
  return (
    findMandateRefusal(mandate) ??
    firstRefusal([
      [given.answer === 'erkendMetGrens' && given.limit === '', 'limitMissing'],
      [given.answer === 'nietErkend' && given.remark === '', 'reasonMissing'],
      [isSame(given, standing?.answer ?? null), 'acknowledgementSame'],
    ])
  )
}

const isSame = (
  given: z.output<typeof acknowledgementGiven>,
  before: Pick<z.output<typeof acknowledgementGiven>, 'answer' | 'limit' | 'remark'> | null,
): boolean =>
  before !== null &&
  before.answer === given.answer &&
  before.limit === given.limit &&
  before.remark === given.remark
