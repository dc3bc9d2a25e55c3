import type { AttentionItem, CaseloadLine } from '../../shared/api/caseload-routes.ts'
import {
  type AttentionKind,
  type CaseloadDirection,
  type CaseloadFilter,
  type CaseloadSort,
  pressingKinds,
} from '../../shared/domain/caseload.ts'
import { addDays } from '../../shared/util/calendar-days.ts'
import { toAfterCareSteps } from '../../shared/domain/meeting/after-care-days.ts'
import { type CaseStatus, caseStatuses } from '../../shared/domain/vocabulary.ts'
import type { CaseRow } from '../vault/vault-operations.ts'
import { type CaseFigures, daysBeforeAgreementEnd, toHostDay } from './caseload-figures.ts'
import { toCaseSummary } from './case-summaries.ts'

/** So long before an eighteenth birthday it is said: half a year, in which a transition can be arranged. */
const daysBefore18 = 183
/** A term of law is said this long before its last day: after it, saying so helps nobody. */
const daysBeforeDeadline = 7
const dayMs = 86_400_000

/** One household of the caseload as it stands on this day ('YYYY-MM-DD'). */
export function toCaseloadLine(row: CaseRow, figures: CaseFigures, today: string): CaseloadLine {
  const { status } = figures
  const upcoming = figures.planned.filter(({ on }) => on >= today)
  const next = upcoming.toSorted((a, b) => compare(a.on, b.on))[0] ?? null
  return {
    ...toCaseSummary(row),
    statusSince: status?.to === row.status ? status.on : toHostDay(row.createdAt),
    next,
    lastContactOn:
      figures.contactOn
        .filter((day) => day <= today)
        .toSorted()
        .at(-1) ?? null,
    attention: row.status === 'afgesloten' ? [] : readAttention(row.status, figures, today, next),
  }
}

function readAttention(
  status: CaseStatus,
  figures: CaseFigures,
  today: string,
  next: object | null,
): AttentionItem[] {
  const past = (kind: AttentionKind, days: readonly string[]) => {
    const gone = days.filter((day) => day < today).toSorted()
    return item(kind, gone.length, gone[0] ?? null)
  }
  const birthdays = figures.bornOn.map(toEighteen).filter((day) => isWithin(day, today))
  const isRunning = status === 'actief' || status === 'gemonitord'
  const near = figures.deadlinesOn.filter((day) => day <= addDays(today, daysBeforeDeadline))
  const ending = figures.agreementsEndOn.filter(
    (day) => day >= today && day <= addDays(today, daysBeforeAgreementEnd),
  )
  const afterCare = figures.metOn.flatMap((day) =>
    findNextStep(day, today, figures.calledAfter.includes(day)),
  )
  return [
    ...item('deadlinesDue', near.length, near.toSorted()[0] ?? null),
    ...past('answersOverdue', figures.answersDueOn),
    ...past(
      'evaluationsDue',
      figures.planned.map(({ on }) => on),
    ),
    ...past('actionsOverdue', figures.actionsDueOn),
    ...past('agreementsEnded', figures.agreementsEndOn),
    ...item('agreementsEnding', ending.length, ending.toSorted()[0] ?? null),
    ...past('goalsDue', figures.goalsDueOn),
    ...item('openConflicts', figures.openConflicts, null),
    ...item('afterCare', afterCare.length, afterCare.toSorted()[0] ?? null),
    ...item('turns18', birthdays.length, birthdays.toSorted()[0] ?? null),
    ...(isRunning && next === null ? item('nothingPlanned', 1, null) : []),
  ]
}

/**
 * The first day of after-care that asks something: of a step that is not past, or of a call that nobody made.
 * None before the meeting, and none after the last step: then a call comes too late to be one of care.
 */
function findNextStep(heldOn: string, today: string, isCalled: boolean): readonly string[] {
  const steps = toAfterCareSteps(heldOn)
  const isOver = steps.every(({ on }) => on < today)
  if (heldOn > today || isOver) return []
  return steps
    .filter(({ id, on }) => (id === 'call' ? !isCalled : on >= today))
    .map(({ on }) => on)
    .slice(0, 1)
}

const item = (kind: AttentionKind, count: number, on: string | null): AttentionItem[] =>
  count === 0 ? [] : [{ kind, count, on }]

/** Of someone born on 29 February it is 1 March. */
function toEighteen(born: string): string {
  const [year = 0, month = 1, day = 1] = born.split('-').map(Number)
  return new Date(Date.UTC(year + 18, month - 1, day)).toISOString().slice(0, 10)
}

const isWithin = (day: string, today: string): boolean =>
  day >= today && Date.parse(day) - Date.parse(today) <= daysBefore18 * dayMs

/** Which households, in which order. */
export type CaseloadQuestion = Readonly<{
  filter: CaseloadFilter
  status: CaseStatus | null
  text: string
  sort: CaseloadSort
  direction: CaseloadDirection
}>

/** The households that fit, in the order asked for, and how many each filter holds. */
export function arrangeCaseload(
  lines: readonly CaseloadLine[],
  { filter, status, text, sort, direction }: CaseloadQuestion,
  myName: string,
): Readonly<{ lines: readonly CaseloadLine[]; counts: Record<CaseloadFilter, number> }> {
  const fits: Readonly<Record<CaseloadFilter, (line: CaseloadLine) => boolean>> = {
    all: () => true,
    attention: isPressing,
    mine: (line) => line.regisseur === myName,
  }
  const words = toPlain(text).split(/\s+/)
  const found = lines.filter(
    (line) =>
      fits[filter](line) && (status === null || line.status === status) && fitsText(line, words),
  )
  const order = direction === 'up' ? orders[sort] : reverse(orders[sort])
  return {
    lines: found
      .map(toSortable)
      .toSorted((a, b) => order(a, b) || byHousehold(a, b))
      .map(({ line }) => line),
    counts: {
      all: lines.length,
      attention: lines.filter(fits.attention).length,
      mine: lines.filter(fits.mine).length,
    },
  }
}

const isPressing = ({ attention }: CaseloadLine): boolean =>
  attention.some(({ kind }) => pressingKinds.has(kind))

/** Every word must occur somewhere; 'é' is found by 'e', because that is how people type names. */
const fitsText = ({ title, ref, regisseur }: CaseloadLine, words: readonly string[]): boolean => {
  const text = toPlain(`${title} ${ref} ${regisseur}`)
  return words.every((word) => text.includes(word))
}

const toPlain = (text: string): string =>
  text
    .trim()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** A line with what it is sorted by, worked out once: a sort compares each line a dozen times. */
type Sortable = Readonly<{ line: CaseloadLine; pressure: number; oldest: string }>
type Order = (a: Sortable, b: Sortable) => number

const toSortable = (line: CaseloadLine): Sortable => ({
  line,
  pressure: isPressing(line) ? 2 : Math.min(line.attention.length, 1),
  oldest: findOldest(line),
})

const dutch = new Intl.Collator('nl', { numeric: true })
const byHousehold: Order = ({ line: a }, { line: b }) =>
  dutch.compare(a.title, b.title) || compare(a.ref, b.ref)
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
const reverse =
  (order: Order): Order =>
  (a, b) =>
    order(b, a)

/** Later than any day: what is not planned comes after what is. */
const noDay = '9999'

const orders: Readonly<Record<CaseloadSort, Order>> = {
  // Up means that the most pressing comes last, as with any number; the page asks for down.
  attention: (a, b) => a.pressure - b.pressure || compare(b.oldest, a.oldest),
  household: byHousehold,
  status: ({ line: a }, { line: b }) =>
    caseStatuses.indexOf(a.status) - caseStatuses.indexOf(b.status),
  next: ({ line: a }, { line: b }) => compare(a.next?.on ?? noDay, b.next?.on ?? noDay),
  // Never spoken to comes before long ago.
  lastContact: ({ line: a }, { line: b }) => compare(a.lastContactOn ?? '', b.lastContactOn ?? ''),
  changed: ({ line: a }, { line: b }) => compare(a.changedAt, b.changedAt),
}

/** The oldest day that pressed first; one without days comes after those with one. */
const findOldest = ({ attention }: CaseloadLine): string =>
  attention
    .flatMap(({ kind, on }) => (pressingKinds.has(kind) && on !== null ? [on] : []))
    .toSorted()[0] ?? noDay
