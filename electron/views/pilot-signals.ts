import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PilotSignal } from '../../shared/api/pilot-routes.ts'
import { signalAnswer } from '../../shared/domain/pilot-figures/signal-answer.ts'
import { policySignalGiven } from '../../shared/records/reverse-test-records.ts'
import type { RecordRow } from '../vault/vault-operations.ts'
import { toHostDay } from './caseload-figures.ts'

const answers = z.record(z.string(), signalAnswer)
/** Answers by the id of their signal. */
export type SignalAnswers = z.output<typeof answers>

/** The answers as they were kept; none when they cannot be read any more. */
export function readSignalAnswers(stored: string | null): SignalAnswers {
  try {
    return answers.safeParse(JSON.parse(stored ?? '{}')).data ?? {}
  } catch {
    return {}
  }
}

/**
 * Signals of all cases together, with what was tried and answered. As in policy-signals.ts in the order of their
 * words and with their month only; the id is made of the record and leads nobody back to it.
 */
export const toPilotSignals = (
  records: readonly RecordRow[],
  answered: SignalAnswers,
): PilotSignal[] =>
  records
    .flatMap(({ type, body, at, hash }) => {
      const given = type === policySignalGiven.type ? policySignalGiven.body.safeParse(body) : null
      if (given?.success !== true) return []
      const { kind, words, tried = '' } = given.data
      const id = createHash('sha256').update(hash).digest('hex').slice(0, 16)
      const month = toHostDay(at).slice(0, 7)
      return [{ id, kind, words, tried, month, answer: answered[id] ?? null }]
    })
    .toSorted((a, b) => (a.words < b.words ? -1 : Number(a.words > b.words)))
