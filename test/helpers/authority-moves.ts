import fc from 'fast-check'
import {
  acknowledgementAnswers,
  escalationOutcomes,
  partyPositions,
  viewKinds,
} from '../../shared/domain/authority/authority-vocabulary.ts'
import { decisionSteps } from '../../shared/domain/authority/decision-facts.ts'
import { addDays } from '../../shared/util/calendar-days.ts'
import {
  answerOf,
  decisionOf,
  escalationOf,
  mandateOf,
  positionOf,
  stepOf,
} from './authority-commands.ts'
import type { AuthorityDesk, DeskSender } from './authority-desk.ts'

/** Something that someone tries, as data, so that the same moves can be made again. */
export type Move =
  | Readonly<{ kind: 'days'; count: number }>
  | Readonly<{ kind: 'send'; type: string; body: object; as: DeskSender; twice: boolean }>

const senders = fc.constantFrom<DeskSender>('regisseur', 'O1', 'O2', 'O3')
const ids = (prefix: string, most: number) =>
  fc.integer({ min: 1, max: most }).map((number) => `${prefix}${number}`)
const decisionId = fc.oneof(
  { weight: 5, arbitrary: fc.constant('D1') },
  { weight: 2, arbitrary: fc.constant('D2') },
  { weight: 1, arbitrary: ids('D', 4) },
)
const partyId = fc.constantFrom('O1', 'O2', 'O3')
const words = fc.constantFrom('Daarom', 'Daarom', 'Daarom', '')
const person = fc.constantFrom('Karin', 'Karin', '')

const send = (
  type: string,
  body: fc.Arbitrary<object>,
  as: fc.Arbitrary<DeskSender> = fc.constant('regisseur'),
): fc.Arbitrary<Move> =>
  fc.record({ body, as, twice: fc.boolean() }).map((given) => ({ kind: 'send', type, ...given }))

const grants = send(
  'mandate.granted',
  fc
    .record({
      scope: fc.constantFrom(['S3', 'S5'], ['S3'], ['S5']),
      validUntil: fc.constantFrom('2026-12-20', '2027-12-01'),
      budgetLimitEur: fc.constantFrom(null, 500, 1000),
    })
    .map(mandateOf),
)
const takes = send(
  'decision.taken',
  fc
    .record({
      mandateId: fc.constantFrom('M1', 'M1', 'M2', 'M3'),
      scopeIds: fc.constantFrom(['S5'], ['S3'], ['S5', 'S6']),
      touches: fc.constantFrom([], [], [], ['beroepsgeheim']),
      reason: words,
      affected: fc.constantFrom(['O1'], ['O1', 'O2']),
      validUntil: fc.constantFrom(null, null, '2027-06-01'),
      whyLonger: words,
      budgetEur: fc.constantFrom(null, 300),
      replaces: fc.constantFrom(null, null, null, 'D1'),
    })
    .map(decisionOf),
)
const steps = fc
  .record({
    step: fc.constantFrom(...decisionSteps, 'familyInformed', 'started'),
    body: fc.record(
      { decisionId, words, on: fc.constantFrom('2026-12-01', '2026-12-05', '2027-02-01') },
      { requiredKeys: ['decisionId', 'words'] },
    ),
  })
  .chain(({ step, body }) => send(`decision.${step}`, fc.constant(stepOf(body))))
const positions = send(
  'position.taken',
  fc
    .record({
      ...{ decisionId, partyId, person, evidence: person },
      position: fc.constantFrom(...partyPositions),
      kind: fc.constantFrom(null, ...viewKinds, 'veiligheid'),
    })
    .map(positionOf),
  senders,
)
const opens = send(
  'escalation.opened',
  fc
    .record({ level: fc.constantFrom(1, 2, 2, 4), decisionId: fc.option(decisionId) })
    .map(escalationOf),
)
const answers = send(
  'escalation.answered',
  fc
    .record({
      escalationId: ids('E', 3),
      outcome: fc.constantFrom(...escalationOutcomes, 'doorgaan'),
      evidence: person,
    })
    .map(answerOf),
)
const replies = send(
  'position.answered',
  fc.record({ decisionId, partyId: fc.constantFrom('O1', 'O2'), reply: fc.constant('Gezien') }),
)
const others = fc.oneof(
  send('mandate.ended', fc.record({ mandateId: ids('M', 3), why: fc.constant('Klaar') })),
  send('escalation.closed', fc.record({ escalationId: ids('E', 3), why: words })),
  send(
    'mandate.acknowledged',
    fc.record({
      ...{ mandateId: ids('M', 2), partyId, limit: words, remark: words, person },
      answer: fc.constantFrom(...acknowledgementAnswers),
      ...{ personRole: fc.constant(''), evidence: person },
    }),
    senders,
  ),
)

const plainSend = (type: string, body: object): Move => ({
  ...{ kind: 'send', type, body, as: 'regisseur', twice: false },
})
/** Half of the plays begin with a decision that the family knows: what comes after it is where the rules are. */
const beginning: readonly Move[] = [
  plainSend('mandate.granted', mandateOf()),
  plainSend('decision.taken', decisionOf()),
  plainSend('decision.familyInformed', stepOf()),
]
const days = fc
  .constantFrom(1, 1, 1, 3, 5, 20, 100, -2)
  .map((count): Move => ({ kind: 'days', count }))
const tries = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: days },
    { weight: 1, arbitrary: grants },
    { weight: 2, arbitrary: takes },
    { weight: 9, arbitrary: steps },
    { weight: 4, arbitrary: positions },
    { weight: 1, arbitrary: replies },
    { weight: 2, arbitrary: opens },
    { weight: 2, arbitrary: answers },
    { weight: 1, arbitrary: others },
  ),
  { minLength: 20, maxLength: 40, size: 'max' },
)

/** Moves that build up a state, and moves that try to break it. */
export const moves: fc.Arbitrary<readonly Move[]> = fc
  .tuple(fc.boolean(), tries)
  .map(([isBegun, tried]) => (isBegun ? [...beginning, ...tried] : tried))

/** Makes a move; answers the kind of record it led to, or the reason why it was refused. */
export async function makeMove(desk: AuthorityDesk, move: Move): Promise<string> {
  if (move.kind === 'days') {
    desk.today = addDays(desk.today, move.count)
    return 'days'
  }
  const { type, as, twice } = move
  const body = type === 'decision.taken' ? toFresh(desk, move.body) : move.body
  const key = `${desk.rows.length}-${type}`
  const first = await desk.refusalOf(type, body, { as, key })
  const kept = desk.rows.length
  if (first === null && twice) await desk.send(type, body, { as, key })
  if (desk.rows.length !== kept) throw new Error('sent twice and kept twice')
  return first ?? type
}

/** A form that was opened just now: it starts today and knows the last decision. */
const toFresh = ({ state, today }: AuthorityDesk, body: object): object => ({
  ...body,
  startsOn: today,
  lastKnownNumber: state.decisions.length,
})
