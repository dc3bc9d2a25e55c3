import type { Agreement } from '../../shared/api/replies.ts'
import { adoptedAgreement, agreementAdoptedType } from '../../shared/domain/adopted-agreement.ts'
import type { RecordRow } from '../vault/vault-operations.ts'

/** The agreements of a case in the order in which they were recorded. A record we cannot read is left out. */
export const toAgreements = (records: readonly RecordRow[]): readonly Agreement[] =>
  records.flatMap((record) => {
    const body =
      record.type === agreementAdoptedType ? adoptedAgreement.safeParse(record.body) : null
    if (body?.success !== true) return []
    const { parties, positions, ...rest } = body.data
    return [
      {
        ...rest,
        parties: [...parties],
        positions: [...positions],
        recordedAt: new Date(record.at).toISOString(),
      },
    ]
  })
