import type { Agreement } from '../../shared/api/replies.ts'
import { adoptedAgreement, agreementAdoptedType } from '../../shared/domain/adopted-agreement.ts'
import type { RecordRow } from '../vault/vault-operations.ts'

/**
 * The agreements of a case that stand, in the order in which they were recorded. One that another took the
 * place of is left out, and so is a record we cannot read.
 */
export function toAgreements(records: readonly RecordRow[]): readonly Agreement[] {
  const adopted = records.flatMap(({ type, body, at }) => {
    const parsed = type === agreementAdoptedType ? adoptedAgreement.safeParse(body) : null
    return parsed?.success === true ? [{ ...parsed.data, at }] : []
  })
  const replaced = new Set(adopted.map(({ amends }) => amends))
  return adopted
    .filter(({ id }) => !replaced.has(id))
    .map(({ id, text, endsOn, parties, positions, at }) => ({
      id,
      text,
      endsOn,
      parties: [...parties],
      positions: [...positions],
      recordedAt: new Date(at).toISOString(),
    }))
}
