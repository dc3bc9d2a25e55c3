import type { RecordRow } from '../../electron/vault/vault-operations.ts'
import { addMonths } from '../../shared/util/calendar-days.ts'

/** A record as the laws look at it: without any of the code that is under test. */
type Told = Readonly<{
  n: number
  type: string
  day: string
  body: Readonly<Record<string, unknown>>
}>

const toTold = ({ n, type, at, body }: RecordRow): Told => ({
  n,
  type,
  day: new Date(at).toISOString().slice(0, 10),
  // Safe: every body in these tests is an object.
  body: body as Told['body'],
})

/**
 * The rules of domain reference 4.5, read from the bare chain in the plainest way, as an oracle for the desk.
 * Answers what is broken, in words; nothing when all is well.
 */
export function findBrokenLaws(rows: readonly RecordRow[]): readonly string[] {
  const told = rows.map(toTold)
  return [
    ...told.flatMap((record, index) =>
      index > 0 && record.day < (told[index - 1]?.day ?? '') ? [`day of ${record.n}`] : [],
    ),
    ...told.filter(isTaken).flatMap((taken, index) => findInDecision(taken, index, told)),
    ...told
      .filter(({ type }) => type === 'escalation.answered')
      .flatMap((answer) => (isOnlyAnswer(answer, told) ? [] : [`answer ${answer.n}`])),
  ]
}

const isTaken = ({ type }: Told): boolean => type === 'decision.taken'
const read = ({ body }: Told, name: string): string => {
  const found = body[name]
  return typeof found === 'string' ? found : ''
}
const list = ({ body }: Told, name: string): readonly unknown[] => {
  const found = body[name]
  return Array.isArray(found) ? found : []
}

function findInDecision(taken: Told, index: number, told: readonly Told[]): readonly string[] {
  const id = read(taken, 'id')
  const earlier = told.filter(({ n }) => n < taken.n)
  const later = told.filter((record) => record.n > taken.n)
  const events = later.filter(
    (record) => record.body['decisionId'] === id || record.body['replaces'] === id,
  )
  const broken: readonly (readonly [boolean, string])[] = [
    [taken.body['number'] !== index + 1, 'number'],
    [!hasMandate(taken, earlier), 'mandate'],
    [read(taken, 'reason') === '' || read(taken, 'triedOn') === '', 'reasons'],
    [isTooLong(taken), 'term'],
    [!isOrdered(events), 'order'],
    [events.some((event) => isTooLate(event, taken)), 'late'],
    [events.some((event) => goesOn(event) && isHeld(event, events, later)), 'suspended'],
    [events.some((event) => isStranger(event, taken)), 'stranger'],
  ]
  return broken.flatMap(([is, what]) => (is ? [`${what} of ${id}`] : []))
}

const hasMandate = (taken: Told, earlier: readonly Told[]): boolean =>
  earlier.some(
    (record) =>
      record.type === 'mandate.granted' &&
      record.body['id'] === taken.body['mandateId'] &&
      read(record, 'validFrom') <= taken.day &&
      taken.day <= read(record, 'validUntil') &&
      list(taken, 'scopeIds').every((item) => list(record, 'scope').includes(item)) &&
      !earlier.some(
        ({ type, body }) => type === 'mandate.ended' && body['mandateId'] === record.body['id'],
      ),
  )

const isTooLong = (taken: Told): boolean =>
  read(taken, 'validUntil') > addMonths(read(taken, 'startsOn'), 3) &&
  read(taken, 'whyLonger') === ''

/** As letters: i informed, s started, c carried out, n not, w withdrawn (or replaced), r reverted. */
const letters: Readonly<Record<string, string>> = {
  'decision.familyInformed': 'i',
  'decision.started': 's',
  'decision.carriedOut': 'c',
  'decision.notCarriedOut': 'n',
  'decision.withdrawn': 'w',
  'decision.taken': 'w',
  'decision.reverted': 'r',
  'decision.waitingUnsafe': 'u',
  'position.taken': 'p',
}

/** The family first, one beginning, one end, and nothing after the end; positions only while it is open. */
const isOrdered = (events: readonly Told[]): boolean =>
  /^[pu]*(i[pu]*(s[pu]*(cr?|n|w|r)?|n|w)?|n|w)?$/.test(
    events.map(({ type }) => letters[type] ?? '').join(''),
  )

const isTooLate = (event: Told, taken: Told): boolean =>
  event.type !== 'decision.reverted' &&
  ['decision.', 'position.taken'].some((start) => event.type.startsWith(start)) &&
  event.type !== 'decision.taken' &&
  read(event, 'on') > read(taken, 'validUntil')

const goesOn = ({ type }: Told): boolean =>
  type === 'decision.started' || type === 'decision.carriedOut'

/** Someone's standing view on safety or standard was not lifted before this event. */
function isHeld(event: Told, events: readonly Told[], later: readonly Told[]): boolean {
  const before = events.filter(({ n }) => n < event.n)
  const views = before.filter(({ type }) => type === 'position.taken')
  const newest = new Map(views.map((view) => [view.body['partyId'], view]))
  return [...newest.values()].some((view) => {
    const isHard = ['veiligheid', 'professioneleStandaard'].includes(read(view, 'kind'))
    if (!isHard || view.body['position'] === 'eens') return false
    const since = before.filter(({ n }) => n > view.n)
    if (since.some(({ type }) => type === 'decision.waitingUnsafe')) return false
    return !isLifted(view, event, later)
  })
}

function isLifted(view: Told, event: Told, later: readonly Told[]): boolean {
  const opened = new Map(
    later
      .filter((record) => record.type === 'escalation.opened')
      .filter(({ body }) => body['decisionId'] === event.body['decisionId'])
      .map(({ body }) => [body['id'], Number(body['level'])]),
  )
  const answers = later
    .filter(({ type, n }) => type === 'escalation.answered' && n > view.n && n < event.n)
    .map(({ body }) => ({ level: opened.get(body['escalationId']) ?? 0, said: body['outcome'] }))
    .filter(({ level }) => level >= 2)
  const highest = Math.max(...answers.map(({ level }) => level))
  return answers.findLast(({ level }) => level === highest)?.said === 'doorgaan'
}

const isStranger = (event: Told, taken: Told): boolean =>
  event.type === 'position.taken' &&
  !list(taken, 'affected').some(
    (party) => (party as Readonly<{ partyId: string }>).partyId === event.body['partyId'],
  )

function isOnlyAnswer(answer: Told, told: readonly Told[]): boolean {
  const id = answer.body['escalationId']
  const before = told.filter(({ n }) => n < answer.n)
  const touched = before.filter(({ body }) => body['escalationId'] === id)
  const opened = before.some(({ type, body }) => type === 'escalation.opened' && body['id'] === id)
  return opened && touched.length === 0 && read(answer, 'evidence') !== ''
}
