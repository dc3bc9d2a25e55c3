import type { RecordLine } from '../../../shared/api/record-routes.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { findRecordType } from '../../../shared/records/record-types.ts'
import { fillPlaces } from '../../../shared/util/fill-places.ts'

/** The rows of the timeline, from top to bottom. */
export const timelineLanes = [
  'case',
  'plan',
  'mandate',
  'agreement',
  'decision',
  'escalation',
] as const
export type TimelineLane = (typeof timelineLanes)[number]

/** One fact on the line of time, as a sentence. */
export type TimelineMark = Readonly<{
  n: number
  lane: TimelineLane
  /** Milliseconds since 1970: of the day that the fact names, else of its recording. */
  at: number
  sentence: string
}>

/** By the first word of a kind of fact; others belong to the case. */
const laneOf: Readonly<Partial<Record<string, TimelineLane>>> = {
  plan: 'plan',
  reverseTest: 'plan',
  party: 'plan',
  mandate: 'mandate',
  backing: 'mandate',
  agreement: 'agreement',
  decision: 'decision',
  position: 'decision',
  escalation: 'escalation',
  deadline: 'escalation',
}

/** How a sentence says what is not in its record. */
export type TimelineWords = Readonly<{
  language: string
  /** For who is not known here any more. */
  someone: string
  /** A day 'YYYY-MM-DD' in words. */
  day: (day: string) => string
}>

/** The facts of a case in the order of their days, each in one sentence. */
export const toTimelineMarks = (
  records: readonly RecordLine[],
  words: TimelineWords,
): readonly TimelineMark[] =>
  records
    .flatMap((record): TimelineMark[] => {
      const sentence = toSentence(record, words)
      const lane = laneOf[record.type.split('.')[0] ?? ''] ?? 'case'
      return sentence === null ? [] : [{ n: record.n, lane, at: toMoment(record), sentence }]
    })
    .toSorted((a, b) => a.at - b.at || a.n - b.n)

function toSentence(
  { type, body, byName }: RecordLine,
  { language, someone, day }: TimelineWords,
): string | null {
  const known = findRecordType(type)
  const parsed = known?.body.safeParse(body)
  if (known === null || parsed?.success !== true) return null
  const told = Object.entries(known.values(parsed.data)).map(([name, value]) => [
    name,
    isDay.test(String(value)) ? day(String(value)) : value,
  ])
  const values = { by: byName ?? someone, ...Object.fromEntries(told) }
  return fillPlaces(inLanguage(known.sentence, language), values).trim()
}

const isDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * At noon, so that a day is the same day everywhere. What was planned names a day that is still to come:
 * that it was planned, happened when it was recorded.
 */
function toMoment({ at, body }: RecordLine): number {
  const on: unknown = typeof body === 'object' && body !== null && 'on' in body ? body.on : null
  const day = typeof on === 'string' ? Date.parse(`${on}T12:00:00Z`) : Number.NaN
  const recorded = Date.parse(at)
  return Number.isNaN(day) || day > recorded ? recorded : day
}
