import type { z } from 'zod'
import type { RecordType } from './record-type.ts'
import {
  reverseTestFourEyesChecked,
  reverseTestJustified,
  reverseTestLegalOpenedEarly,
  reverseTestLocked,
  reverseTestStarted,
} from './reverse-test-records.ts'

/** The part of a record that the fold looks at; the host's rows and a page's lines both have it. */
export type ToldRecord = Readonly<{ type: string; at: string | number; body: unknown }>

type Body<T extends Readonly<{ body: z.ZodType }>> = z.output<T['body']>

/** One version of a justification. */
export type JustificationVersion = Readonly<
  Body<typeof reverseTestJustified> & {
    /** 'YYYY-MM-DD': the day of the story, or that of recording. */
    madeOn: string
    /** The decisions that refer to it; empty while it is not locked. */
    lockedBy: readonly string[]
  }
>

/** One reverse test of a case, as its records tell it. */
export type ReverseTestState = Readonly<{
  testId: string
  /** The issue when it began; the live title may differ. */
  title: string
  documentId: string
  /** Null for who may not open it. */
  voiceDocumentId: string | null
  startedOn: string
  /** Why the legal step was opened early; null when it was not. */
  legalReason: string | null
  /** Four-eyes checks, oldest first; the last one counts. */
  checks: readonly Body<typeof reverseTestFourEyesChecked>[]
  /** Oldest first. */
  versions: readonly JustificationVersion[]
  stage: 'bezig' | 'onderbouwd' | 'vastgelegd'
}>

/**
 * The reverse tests of a case in the order in which they began. Pure, so that host and page tell the same.
 * `toDay` tells the calendar day of a record's moment.
 */
export function foldReverseTests(
  records: readonly ToldRecord[],
  toDay: (at: string | number) => string,
): readonly ReverseTestState[] {
  const checks = bodiesOf(records, reverseTestFourEyesChecked)
  const reasons = bodiesOf(records, reverseTestLegalOpenedEarly)
  const locks = bodiesOf(records, reverseTestLocked)
  const versions = bodiesOf(records, reverseTestJustified)
  return bodiesOf(records, reverseTestStarted).map(({ body, at }) => {
    const { testId, title, documentId, voiceDocumentId } = body
    const isOfTest = (told: Readonly<{ body: Readonly<{ testId: string }> }>): boolean =>
      told.body.testId === testId
    const lockedBy = (version: number): readonly string[] =>
      locks
        .filter((lock) => isOfTest(lock) && lock.body.version === version)
        .map((lock) => lock.body.decisionRef)
    const made = versions.filter(isOfTest).map((told) => ({
      ...told.body,
      madeOn: told.body.on ?? toDay(told.at),
      lockedBy: lockedBy(told.body.version),
    }))
    return {
      testId,
      title,
      documentId,
      voiceDocumentId,
      startedOn: body.on ?? toDay(at),
      legalReason: reasons.findLast(isOfTest)?.body.reason ?? null,
      checks: checks.filter(isOfTest).map((told) => told.body),
      versions: made,
      stage: toStage(made, locks.some(isOfTest)),
    }
  })
}

/** Who may not read the versions still sees that one is locked. */
function toStage(
  versions: readonly JustificationVersion[],
  hasLock: boolean,
): ReverseTestState['stage'] {
  const last = versions.at(-1)
  if (last === undefined) return hasLock ? 'vastgelegd' : 'bezig'
  return last.lockedBy.length > 0 ? 'vastgelegd' : 'onderbouwd'
}

const bodiesOf = <T>(
  records: readonly ToldRecord[],
  { type, body }: RecordType<T>,
): readonly Readonly<{ body: T; at: string | number }>[] =>
  records.flatMap((record) => {
    const parsed = record.type === type ? body.safeParse(record.body) : null
    return parsed?.success === true ? [{ body: parsed.data, at: record.at }] : []
  })
