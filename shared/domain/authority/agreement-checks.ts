import type { z } from 'zod'
import type { agreementAdoption } from './agreement-facts.ts'
import type { AgreementState } from './agreement-state.ts'
import { type AuthorityRefusal, firstRefusal } from './authority-refusal.ts'

/** Why an agreement cannot be put on record; null when it can. */
export function findAgreementRefusal(
  given: z.output<typeof agreementAdoption>,
  agreements: readonly AgreementState[],
  today: string,
): AuthorityRefusal | null {
  const amended = agreements.find(({ id }) => id === given.amends)
  return firstRefusal([
    [given.text.trim() === '', 'textMissing'],
    [given.owner === '', 'ownerMissing'],
    [given.parties.length === 0, 'partyMissing'],
    [given.endsOn !== null && given.endsOn < today, 'dayPast'],
    [
      given.startsOn !== null && given.endsOn !== null && given.endsOn < given.startsOn,
      'termBackwards',
    ],
    [given.amends !== null && amended === undefined, 'agreementUnknown'],
    [amended?.status === 'vervangen', 'agreementReplaced'],
  ])
}

/** Why an agreement cannot be judged kept or not kept; null when it can. Not kept says why. */
export const findJudgementRefusal = (
  agreement: AgreementState | undefined,
  { isKept, why }: Readonly<{ isKept: boolean; why: string }>,
): AuthorityRefusal | null =>
  firstRefusal([
    [agreement === undefined, 'agreementUnknown'],
    [agreement?.status === 'vervangen', 'agreementReplaced'],
    [!isKept && why === '', 'reasonMissing'],
  ])
