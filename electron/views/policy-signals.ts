import type { PolicySignal } from '../../shared/api/reverse-test-routes.ts'
import { policySignalGiven } from '../../shared/records/reverse-test-records.ts'
import type { RecordRow } from '../vault/vault-operations.ts'
import { toHostDay } from './caseload-figures.ts'

/**
 * Signals of all cases together. In the order of their words and with their month only: an exact moment, or
 * the order in which they came, would lead back to the case.
 */
export const toPolicySignals = (records: readonly RecordRow[]): PolicySignal[] =>
  records
    .flatMap(({ type, body, at }) => {
      const given = type === policySignalGiven.type ? policySignalGiven.body.safeParse(body) : null
      if (given?.success !== true) return []
      const { kind, words } = given.data
      return [{ kind, words, month: toHostDay(at).slice(0, 7) }]
    })
    .toSorted((a, b) => (a.words < b.words ? -1 : Number(a.words > b.words)))
