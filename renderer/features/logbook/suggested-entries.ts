import type { RecordLine } from '../../../shared/api/record-routes.ts'
import type { Bilingual } from '../../../shared/content/bilingual.ts'
import { agreementKept, agreementNotKept } from '../../../shared/records/agreement-records.ts'
import {
  decisionCarriedOut,
  decisionNotCarriedOut,
  decisionTaken,
} from '../../../shared/records/decision-records.ts'
import { escalationAnswered } from '../../../shared/records/escalation-records.ts'
import { logbookWritten } from '../../../shared/records/logbook-records.ts'
import { meetingEnded, meetingHeld } from '../../../shared/records/meeting-records.ts'
import { planAdopted } from '../../../shared/records/plan-life-records.ts'
import type { RecordType, SentenceValues } from '../../../shared/records/record-type.ts'
import { reverseTestJustified } from '../../../shared/records/reverse-test-records.ts'
import { toEntries } from '../../platform/use-records.ts'

/** A fact on record that an entry can be begun from. */
export type Suggestion = Readonly<{
  n: number
  on: string
  byName: string | null
  sentence: Bilingual
  values: SentenceValues
}>

/** So many at once: a choice, and not the register again. */
const most = 6

/** The newest facts that are worth an entry and have none yet, newest first. */
export function suggestEntries(lines: readonly RecordLine[]): readonly Suggestion[] {
  const used = new Set(toEntries(lines, logbookWritten).map(({ body }) => body.basedOn))
  return [
    ...read(lines, meetingEnded),
    ...read(lines, meetingHeld),
    ...read(lines, decisionTaken),
    ...read(lines, decisionCarriedOut),
    ...read(lines, decisionNotCarriedOut),
    ...read(lines, agreementKept),
    ...read(lines, agreementNotKept),
    ...read(lines, escalationAnswered),
    ...read(lines, reverseTestJustified),
    ...read(lines, planAdopted),
  ]
    .filter(({ n }) => !used.has(n))
    .toSorted((a, b) => (a.on === b.on ? b.n - a.n : a.on < b.on ? 1 : -1))
    .slice(0, most)
}

const read = <T extends object>(
  lines: readonly RecordLine[],
  type: RecordType<T>,
): readonly Suggestion[] =>
  toEntries(lines, type).map(({ n, at, byName, body }) => ({
    n,
    byName,
    on: 'on' in body && typeof body.on === 'string' ? body.on : at.slice(0, 10),
    sentence: type.sentence,
    values: type.values(body),
  }))
