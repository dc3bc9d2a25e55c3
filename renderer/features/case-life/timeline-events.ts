import type { RecordLine } from '../../../shared/api/record-routes.ts'
import type { Bilingual } from '../../../shared/content/bilingual.ts'
import {
  caseReported,
  caseStatusChanged,
  caseTriaged,
  notifierAnswered,
} from '../../../shared/records/case-life-records.ts'
import { planAdopted, planStageSet } from '../../../shared/records/plan-life-records.ts'
import { purgedTypes } from '../../../shared/records/purge-records.ts'
import type { RecordType, SentenceValues } from '../../../shared/records/record-type.ts'
import type { IconName } from '../../components/icon-names.ts'
import { toEntries } from '../../platform/use-records.ts'
import { toRecordDay } from './record-day.ts'

/** One fact as the timeline tells it. */
export type TimelineEvent = Readonly<{
  n: number
  type: string
  day: string
  byName: string | null
  icon: IconName
  sentence: Bilingual
  values: SentenceValues
  body: unknown
}>

type Told<T> = RecordType<T>

function toEvents<T extends object>(
  lines: readonly RecordLine[],
  type: Told<T>,
  icon: IconName,
): readonly TimelineEvent[] {
  return toEntries(lines, type).map(({ n, at, byName, body }) => ({
    n,
    type: type.type,
    day: toRecordDay({ at, body: readStoryDay(body) }),
    byName,
    icon,
    sentence: type.sentence,
    values: type.values(body),
    body,
  }))
}

/** Some kinds of facts tell their own day. */
const readStoryDay = (body: object): Readonly<{ on?: string }> =>
  'on' in body && typeof body.on === 'string' ? { on: body.on } : {}

/** The facts of a case's life, newest first; what was corrected is left out. */
export const toTimeline = (lines: readonly RecordLine[]): readonly TimelineEvent[] =>
  [
    ...toEvents(lines, caseReported, 'mail'),
    ...toEvents(lines, caseTriaged, 'split'),
    ...toEvents(lines, caseStatusChanged, 'flag'),
    ...toEvents(lines, notifierAnswered, 'message-square-text'),
    ...toEvents(lines, planStageSet, 'target'),
    ...toEvents(lines, planAdopted, 'badge-check'),
    ...purgedTypes.flatMap((type) => toEvents(lines, type, 'eye-off')),
  ].toSorted((a, b) => (a.day === b.day ? b.n - a.n : a.day < b.day ? 1 : -1))
