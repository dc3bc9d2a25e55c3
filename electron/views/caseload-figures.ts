import type * as Y from 'yjs'
import { z } from 'zod'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { readEntities } from '../../shared/document/entities.ts'
import { familyShape } from '../../shared/document/family-shape.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import type { AgreementState } from '../../shared/domain/authority/agreement-state.ts'
import { readFacts } from '../../shared/domain/authority/fact.ts'
import { foldAuthority } from '../../shared/domain/authority/fold-authority.ts'
import {
  afterCareCalledFact,
  meetingEndedFact,
  meetingHeldFact,
} from '../../shared/domain/meeting/meeting-facts.ts'
import { addDays } from '../../shared/util/calendar-days.ts'
import type { RecordRow } from '../vault/vault-operations.ts'

/** An agreement is asked about this long before its last day: what does not work can still be mended. */
export const daysBeforeAgreementEnd = 7

const days = z.array(z.string()).readonly()

/**
 * What the caseload keeps of a household: days and counts, no sentences but an evaluation's form. Days and
 * not "overdue", because that changes at midnight without anybody writing.
 */
export const caseFigures = z.object({
  /** Days by which unfinished actions were promised. */
  actionsDueOn: days,
  planned: z.array(z.object({ on: z.string(), what: z.string() })).readonly(),
  goalsDueOn: days,
  /** Last days of terms that run (domain reference 4.7). */
  deadlinesOn: days,
  /** Days by which a question to a higher level was to be answered. */
  answersDueOn: days,
  /** Of agreements that nobody looked back on near their end. */
  agreementsEndOn: days,
  /** Days of meetings that ended; the care after each is counted from there. */
  metOn: days,
  /** Days of those after which the family was called (nabellen). */
  calledAfter: days,
  openConflicts: z.int(),
  bornOn: days,
  /** Days on which the family was spoken to or spoke. */
  contactOn: days,
  /** The last change of status on record, and its day where the host stands. */
  status: z.object({ to: z.string(), on: z.string() }).nullable(),
})
export type CaseFigures = Readonly<z.output<typeof caseFigures>>

/** A household of which nothing is known yet. */
export const noFigures: CaseFigures = {
  actionsDueOn: [],
  planned: [],
  goalsDueOn: [],
  deadlinesOn: [],
  answersDueOn: [],
  agreementsEndOn: [],
  metOn: [],
  calledAfter: [],
  openConflicts: 0,
  bornOn: [],
  contactOn: [],
  status: null,
}

/** What one document adds; nothing for kinds without figures. */
export function readDocumentFigures(doc: Y.Doc, kind: DocumentKind): CaseFigures {
  switch (kind) {
    case 'plan':
      return readPlanFigures(doc)
    case 'familyVoice':
      return { ...noFigures, contactOn: readFamilyDays(doc) }
    default:
      return noFigures
  }
}

function readPlanFigures(doc: Y.Doc): CaseFigures {
  const evaluations = readEntities(doc, planShape.evaluations)
  return {
    ...noFigures,
    actionsDueOn: readEntities(doc, planShape.actions).flatMap(({ status, dueOn }) =>
      status === 'open' || status === 'loopt' ? toDays(dueOn) : [],
    ),
    planned: evaluations.flatMap(({ on, form, state }) =>
      on !== null && state === 'gepland' ? [{ on, what: form }] : [],
    ),
    goalsDueOn: readEntities(doc, planShape.goals).flatMap(({ status, priority, evaluateOn }) =>
      status === 'open' && priority !== 'bewustNietNu' ? toDays(evaluateOn) : [],
    ),
    openConflicts: readEntities(doc, planShape.conflicts).filter(
      ({ solvedOn }) => solvedOn === null,
    ).length,
    bornOn: readEntities(doc, planShape.persons).flatMap(({ born, died }) =>
      died === null ? toDays(born) : [],
    ),
    contactOn: toRecent([
      ...evaluations.flatMap(({ on, state }) => (state === 'gehouden' ? toDays(on) : [])),
      ...readEntities(doc, planShape.safety).flatMap(({ checkedOn }) => toDays(checkedOn)),
      ...readEntities(doc, planShape.gasScores).flatMap(({ on }) => toDays(on)),
    ]),
  }
}

const readFamilyDays = (doc: Y.Doc): readonly string[] =>
  toRecent(
    [...readEntities(doc, familyShape.ownWords), ...readEntities(doc, familyShape.grades)].flatMap(
      ({ on }) => toDays(on),
    ),
  )

const statusChange = z.object({ to: z.string(), on: z.iso.date().optional() })
/** The day of the meeting and not of its record: it may be written down later. */
const heldMeeting = z.object({ on: z.iso.date() })
const envelope = z.object({ corrects: z.int() })

/** What the records of one case add; one that was corrected counts no more. */
export function readRecordFigures(records: readonly RecordRow[]): CaseFigures {
  const corrected = new Set(records.map(({ body }) => envelope.safeParse(body).data?.corrects))
  const standing = records.filter(({ n }) => !corrected.has(n))
  const ofType = (type: string) => standing.filter((record) => record.type === type)
  const changes = ofType('case.statusChanged').flatMap(({ body, at }) => {
    const change = statusChange.safeParse(body)
    return change.success ? [{ to: change.data.to, on: change.data.on ?? toHostDay(at) }] : []
  })
  const metOn = toRecent(
    [...ofType('meeting.held'), ...ofType('meeting.ended')].flatMap(({ body }) =>
      toDays(heldMeeting.safeParse(body).data?.on ?? null),
    ),
  )
  return {
    ...noFigures,
    ...readAuthorityDays(standing),
    metOn,
    calledAfter: readCalledAfter(standing),
    contactOn: metOn,
    status: changes.at(-1) ?? null,
  }
}

/** By the day of the meeting and not by its number: figures hold days. */
function readCalledAfter(records: readonly RecordRow[]): readonly string[] {
  const called = new Set(readFacts(records, afterCareCalledFact).map(({ body }) => body.meetingId))
  return [...readFacts(records, meetingHeldFact), ...readFacts(records, meetingEndedFact)].flatMap(
    ({ body }) => (called.has(body.meetingId) ? [body.on] : []),
  )
}

/** What was replaced, answered or met asks nothing any more, on whatever day somebody looks. */
function readAuthorityDays(records: readonly RecordRow[]) {
  const { agreements, deadlines, escalations } = foldAuthority(records, anyDay)
  return {
    agreementsEndOn: agreements.flatMap((agreement) =>
      agreement.status === 'vervangen' || isLookedBackOn(agreement) ? [] : toDays(agreement.endsOn),
    ),
    deadlinesOn: deadlines.flatMap(({ metOn, dueOn }) => (metOn === null ? [dueOn] : [])),
    answersDueOn: escalations.flatMap(({ status, dueOn }) =>
      status === 'open' ? toDays(dueOn) : [],
    ),
  }
}

/** Kept or not: whoever said so near the end has nothing to ask any more. Halfway says nothing of the end. */
const isLookedBackOn = ({ endsOn, judgements }: AgreementState): boolean =>
  endsOn !== null && judgements.some(({ on }) => on >= addDays(endsOn, -daysBeforeAgreementEnd))

/** Nothing that is read here depends on the day: figures keep days, and the caseload compares them. */
const anyDay = '2000-01-01'

/** A case's figures from those of its sources. */
export const addFigures = (a: CaseFigures, b: CaseFigures): CaseFigures => ({
  actionsDueOn: [...a.actionsDueOn, ...b.actionsDueOn],
  planned: [...a.planned, ...b.planned],
  goalsDueOn: [...a.goalsDueOn, ...b.goalsDueOn],
  deadlinesOn: [...a.deadlinesOn, ...b.deadlinesOn],
  answersDueOn: [...a.answersDueOn, ...b.answersDueOn],
  agreementsEndOn: [...a.agreementsEndOn, ...b.agreementsEndOn],
  metOn: [...a.metOn, ...b.metOn],
  calledAfter: [...a.calledAfter, ...b.calledAfter],
  openConflicts: a.openConflicts + b.openConflicts,
  bornOn: [...a.bornOn, ...b.bornOn],
  contactOn: [...a.contactOn, ...b.contactOn],
  status: a.status ?? b.status,
})

/** The calendar day of a moment where this host stands, 'YYYY-MM-DD'. */
export function toHostDay(at: number): string {
  const date = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

const toDays = (day: string | null): readonly string[] => (day === null ? [] : [day])

/** Enough to find the last one that is not ahead of us: someone may have dated a word into next year. */
const keptDays = 20
const toRecent = (all: readonly string[]): readonly string[] =>
  [...new Set(all)].toSorted().toReversed().slice(0, keptDays)
