import { agreementAdoptedType } from '../../domain/adopted-agreement.ts'
import type { AdoptedAgreement, PracticeFact } from './practice-case.ts'

/** A fact with effect of a practice case. */
export type PracticeRecord = PracticeFact

/** A fact of one day; `on` is 'YYYY-MM-DD'. */
export const onDay = (on: string, type: string, body: unknown): PracticeRecord => ({
  type,
  on,
  body,
})

/** One record per adopted agreement, as the host's views read them. */
export const toAgreementRecords = (
  on: string,
  agreements: readonly AdoptedAgreement[],
): readonly PracticeRecord[] =>
  agreements.map((agreement) =>
    onDay(on, agreementAdoptedType, { startsOn: on, amends: null, on, ...agreement }),
  )
