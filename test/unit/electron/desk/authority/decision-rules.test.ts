import { beforeEach, describe, expect, test } from 'vitest'
import {
  answerOf,
  decisionOf,
  escalationOf,
  firstDecisionOf,
  mandateOf,
  positionOf,
  stepOf,
  takeFirstDecision,
} from '../../../../helpers/authority-commands.ts'
import { AuthorityDesk } from '../../../../helpers/authority-desk.ts'

let desk: AuthorityDesk
beforeEach(() => {
  desk = new AuthorityDesk()
})

const firstDecision = () => firstDecisionOf(desk)

describe('a decision', () => {
  test('gets number, id, parties and three months from the host', async () => {
    await takeFirstDecision(desk)
    expect(firstDecision()).toMatchObject({
      ...{ id: 'D1', number: 1, kind: 'besluit', status: 'genomen', on: '2026-12-01' },
      validUntil: '2027-03-01',
      affected: [
        { partyId: 'O1', party: 'De Oeverzorg' },
        { partyId: 'O2', party: 'Vmbo De Wissel' },
      ],
      unanswered: [{ partyId: 'O1' }, { partyId: 'O2' }],
    })
    const { body } = await desk.send('decision.taken', decisionOf({ lastKnownNumber: 1 }))
    expect(body).toMatchObject({ id: 'D2', number: 2 })
    expect(body).not.toHaveProperty('touches')
  })

  test.each([
    [{ touches: ['medischOordeel'] }, 'outOfReach'],
    [{ mandateId: 'M7' }, 'mandateUnknown'],
    [{ scopeIds: [] }, 'scopeMissing'],
    [{ scopeIds: ['S5', 'S6'] }, 'mandateNotCovering'],
    [{ budgetEur: 1001 }, 'budgetExceeded'],
    [{ triedOn: null }, 'attemptMissing'],
    [{ triedHow: ' ' }, 'attemptMissing'],
    [{ triedOn: '2026-12-02' }, 'dayAhead'],
    [{ reason: '' }, 'reasonMissing'],
    [{ effectsFamily: '' }, 'effectsMissing'],
    [{ affected: [] }, 'partyMissing'],
    [{ affected: ['O8'] }, 'partyGone'],
    [{ whyNoReverseTest: '' }, 'reverseTestMissing'],
    [{ reverseTestId: 'OT-9' }, 'testUnknown'],
    [{ reverseTestId: 'OT-1' }, 'testNotJustified'],
    [{ executor: '' }, 'executorMissing'],
    [{ textPlain: '' }, 'plainTextMissing'],
    [{ startsOn: '2026-11-30' }, 'dayPast'],
    [{ validUntil: '2026-11-30' }, 'termBackwards'],
    [{ validUntil: '2027-03-02' }, 'termReasonMissing'],
    [{ deadline: '2027-03-02' }, 'deadlineOutsideTerm'],
    [{ reviewOn: '2026-11-30' }, 'deadlineOutsideTerm'],
    [{ lastKnownNumber: 1 }, 'decisionMeanwhile'],
    [{ replaces: 'D9' }, 'decisionUnknown'],
  ])('with %j is refused: %s', async (changes, reason) => {
    await desk.send('mandate.granted', mandateOf())
    const begun = { testId: 'OT-1', title: 'Werk', documentId: 'd', voiceDocumentId: null }
    desk.keep('reverseTest.started', begun)
    const before = desk.rows.length
    expect(await desk.refusalOf('decision.taken', decisionOf(changes))).toBe(reason)
    expect(desk.rows).toHaveLength(before)
  })

  test('under a mandate that expired while the form was open is refused', async () => {
    await desk.send('mandate.granted', mandateOf({ validUntil: '2026-12-10' }))
    desk.today = '2026-12-11'
    const body = decisionOf({ startsOn: '2026-12-11' })
    expect(await desk.refusalOf('decision.taken', body)).toBe('mandateOver')
  })

  test('cannot be brought under an old mandate by setting the clock back', async () => {
    await desk.send('mandate.granted', mandateOf({ validUntil: '2026-12-10' }))
    desk.today = '2026-12-11'
    await desk.send('escalation.opened', escalationOf({ decisionId: null }))
    desk.today = '2026-12-10'
    const body = decisionOf({ startsOn: '2026-12-10' })
    expect(await desk.refusalOf('decision.taken', body)).toBe('clockBehind')
  })

  test('of two regisseurs at once is taken once; the second looks again first', async () => {
    await desk.send('mandate.granted', mandateOf())
    const sent = [decisionOf({ title: 'A' }), decisionOf({ title: 'B' })]
    const reasons = [
      await desk.refusalOf('decision.taken', sent[0] ?? {}),
      await desk.refusalOf('decision.taken', sent[1] ?? {}),
    ]
    expect(reasons).toEqual([null, 'decisionMeanwhile'])
  })

  test('longer than three months has a reason; money counts over all decisions', async () => {
    await desk.send('mandate.granted', mandateOf())
    const long = { validUntil: '2027-06-01', whyLonger: 'Tot de zomer', budgetEur: 600 }
    await desk.send('decision.taken', decisionOf(long))
    const next = decisionOf({ budgetEur: 401, lastKnownNumber: 1 })
    expect(await desk.refusalOf('decision.taken', next)).toBe('budgetExceeded')
    await desk.send('decision.withdrawn', stepOf())
    await desk.send('decision.taken', next)
    await desk.send('mandate.granted', mandateOf({ budgetLimitEur: null }))
    const none = decisionOf({ mandateId: 'M2', budgetEur: 1, lastKnownNumber: 2 })
    expect(await desk.refusalOf('decision.taken', none)).toBe('budgetExceeded')
  })

  test('locks the reverse test under it in the same step', async () => {
    await desk.send('mandate.granted', mandateOf())
    const begun = { testId: 'OT-1', title: 'Werk', documentId: 'd', voiceDocumentId: null }
    desk.keep('reverseTest.started', begun)
    desk.keep('reverseTest.justified', {
      ...{ testId: 'OT-1', version: 1, title: 'Werk', outcome: 'optie', why: '', gaps: [] },
      ...{ parts: { nl: [], en: [] }, hash: 'a'.repeat(64) },
    })
    const reason = await desk.refusalOf('decision.taken', decisionOf({ reverseTestId: 'OT-1' }))
    expect(reason).toBeNull()
    expect(desk.rows.at(-1)).toMatchObject({
      type: 'reverseTest.locked',
      body: { testId: 'OT-1', version: 1, decisionRef: 'D1' },
    })
  })

  test('is never corrected: a new decision takes its place', async () => {
    await takeFirstDecision(desk)
    const body = decisionOf({ lastKnownNumber: 1, replaces: 'D1' })
    const { n } = firstDecision()
    expect(await desk.refusalOf('decision.taken', body, { corrects: n })).toBe('correctionIsNew')
    await desk.send('decision.taken', body)
    expect(firstDecision()).toMatchObject({ status: 'ingetrokken', replacedBy: 'D2' })
    const again = decisionOf({ lastKnownNumber: 2, replaces: 'D1' })
    expect(await desk.refusalOf('decision.taken', again)).toBe('decisionClosed')
  })
})

test('on top of a record of a newer app nothing is decided, and nothing is lost', async () => {
  await takeFirstDecision(desk)
  desk.keep('decision.paused', { decisionId: 'D1' })
  const { length } = desk.rows
  expect(await desk.refusalOf('decision.started', stepOf())).toBe('recordUnread')
  expect(desk.state.unread).toEqual([length])
  expect(desk.rows).toHaveLength(length)
})

describe('the life of a decision', () => {
  test('begins with the family', async () => {
    await desk.send('mandate.granted', mandateOf())
    await desk.send('decision.taken', decisionOf())
    expect(await desk.refusalOf('decision.started', stepOf())).toBe('familyFirst')
    const silent = stepOf({ words: '' })
    expect(await desk.refusalOf('decision.familyInformed', silent)).toBe('plainTextMissing')
    await desk.send('decision.familyInformed', stepOf())
    expect(await desk.refusalOf('decision.familyInformed', stepOf())).toBe('familyTold')
    await desk.send('decision.started', stepOf())
    await desk.send('decision.carriedOut', stepOf())
    expect(firstDecision().status).toBe('uitgevoerd')
    expect(await desk.refusalOf('decision.withdrawn', stepOf())).toBe('decisionStep')
    await desk.send('decision.reverted', stepOf())
    expect(firstDecision()).toMatchObject({ status: 'teruggedraaid', lapsedOn: null })
  })

  test('ends by itself after its term, and says so when it was carried out', async () => {
    await takeFirstDecision(desk)
    await desk.send('decision.started', stepOf())
    desk.today = '2027-03-01'
    expect(firstDecision().status).toBe('inUitvoering')
    desk.today = '2027-03-02'
    expect(firstDecision()).toMatchObject({ status: 'verlopen', lapsedOn: '2027-03-01' })
    expect(await desk.refusalOf('decision.carriedOut', stepOf())).toBe('decisionLapsed')
    expect(await desk.refusalOf('position.taken', positionOf(), { as: 'O1' })).toBe(
      'decisionLapsed',
    )
    await desk.send('decision.carriedOut', stepOf({ on: '2027-02-27' }))
    expect(firstDecision()).toMatchObject({ status: 'uitgevoerd', lapsedOn: '2027-03-01' })
  })

  test('goes forward in days, and stopping says why', async () => {
    await takeFirstDecision(desk)
    const early = stepOf({ on: '2026-11-30' })
    expect(await desk.refusalOf('decision.started', early)).toBe('dayBefore')
    const ahead = stepOf({ on: '2026-12-02' })
    expect(await desk.refusalOf('decision.started', ahead)).toBe('dayAhead')
    const silent = stepOf({ words: '' })
    expect(await desk.refusalOf('decision.withdrawn', silent)).toBe('reasonMissing')
    const other = stepOf({ decisionId: 'D9' })
    expect(await desk.refusalOf('decision.started', other)).toBe('decisionUnknown')
  })
})

describe('a position', () => {
  beforeEach(async () => takeFirstDecision(desk))

  test('names what was shown, and a second answer corrects the first', async () => {
    const { n, hash } = desk.rows.find(({ type }) => type === 'decision.taken') ?? {}
    const first = await desk.send('position.taken', positionOf(), { as: 'O1' })
    expect(first.body).toMatchObject({ shownRecord: n, shownHash: hash, how: 'eigenApparaat' })
    const agreed = positionOf({ position: 'eens' })
    const second = await desk.send('position.taken', agreed, { as: 'O1' })
    expect(second.body).toMatchObject({ corrects: first.n, kind: null })
    expect(firstDecision()).toMatchObject({ suspension: null, unanswered: [{ partyId: 'O2' }] })
    expect(firstDecision().positions).toMatchObject([{ position: 'eens', corrected: 1 }])
  })

  test.each([
    [{ partyId: 'O2' }, 'notYourParty'],
    [{ view: '' }, 'viewMissing'],
    [{ kind: null }, 'viewMissing'],
    [{ needs: '' }, 'needsMissing'],
    [{ decisionId: 'D9' }, 'decisionUnknown'],
  ])('with %j is refused: %s', async (changes, reason) => {
    expect(await desk.refusalOf('position.taken', positionOf(changes), { as: 'O1' })).toBe(reason)
  })

  test('of a party that is not affected is refused', async () => {
    const body = positionOf({ partyId: 'O3' })
    expect(await desk.refusalOf('position.taken', body, { as: 'O3' })).toBe('partyNotAffected')
  })

  test('that comes in after the decision was withdrawn is refused with the reason', async () => {
    await desk.send('decision.withdrawn', stepOf())
    expect(await desk.refusalOf('position.taken', positionOf(), { as: 'O1' })).toBe(
      'decisionClosed',
    )
  })

  test('is replied to by the regisseur, and a new answer asks for a new reply', async () => {
    const reply = { decisionId: 'D1', partyId: 'O1', reply: 'Er komt een oppas' }
    expect(await desk.refusalOf('position.answered', reply)).toBe('nothingToAnswer')
    await desk.send('position.taken', positionOf(), { as: 'O1' })
    await desk.send('position.answered', reply)
    expect(firstDecision().positions[0]?.reply?.reply).toBe('Er komt een oppas')
    await desk.send('position.taken', positionOf({ view: 'Toch niet' }), { as: 'O1' })
    expect(firstDecision().positions[0]?.reply).toBeNull()
  })
})

describe('a view on safety or professional standard', () => {
  beforeEach(async () => takeFirstDecision(desk))
  const answer = async (changes: object = {}, escalation: object = {}) => {
    await desk.send('escalation.opened', escalationOf(escalation))
    const id = desk.state.escalations.at(-1)?.id
    await desk.send('escalation.answered', answerOf({ escalationId: id, ...changes }))
  }

  test.each([
    ['veiligheid', 'voertNietUit', 'wacht'],
    ['professioneleStandaard', 'voertUitMetStandpunt', 'wacht'],
    ['inhoudelijk', 'voertNietUit', undefined],
    ['juridisch', 'voertUitMetStandpunt', undefined],
    ['capaciteit', 'voertNietUit', undefined],
  ])('%s, %s: %s', async (kind, position, expected) => {
    await desk.send('position.taken', positionOf({ kind, position }), { as: 'O1' })
    expect(firstDecision().suspension?.state).toBe(expected)
  })

  test('waits for level 2; level 1 does not lift it', async () => {
    await desk.send('position.taken', positionOf(), { as: 'O1' })
    expect(await desk.refusalOf('decision.started', stepOf())).toBe('decisionSuspended')
    await answer({}, { level: 1 })
    expect(await desk.refusalOf('decision.started', stepOf())).toBe('decisionSuspended')
    await answer()
    await desk.send('decision.started', stepOf())
    await desk.send('position.taken', positionOf({ partyId: 'O2' }), { as: 'O2' })
    expect(firstDecision().suspension).toEqual({ partyIds: ['O2'], state: 'wacht' })
    expect(await desk.refusalOf('decision.carriedOut', stepOf())).toBe('decisionSuspended')
  })

  test('that is answered with stop stays, unless someone higher says otherwise', async () => {
    await desk.send('position.taken', positionOf(), { as: 'O1' })
    await answer({ outcome: 'stoppen' })
    expect(firstDecision().suspension?.state).toBe('stoppen')
    await answer({ outcome: 'doorgaan' }, { level: 4 })
    expect(firstDecision().suspension).toBeNull()
    await answer({ outcome: 'stoppen' }, { level: 3 })
    expect(firstDecision().suspension).toBeNull()
  })

  test('does not hold when waiting is itself unsafe, until the next view', async () => {
    expect(await desk.refusalOf('decision.waitingUnsafe', stepOf())).toBe('notSuspended')
    await desk.send('position.taken', positionOf(), { as: 'O1' })
    await desk.send('decision.waitingUnsafe', stepOf())
    expect(firstDecision().suspension).toBeNull()
    await desk.send('position.taken', positionOf({ partyId: 'O2' }), { as: 'O2' })
    expect(firstDecision().suspension).toEqual({ partyIds: ['O2'], state: 'wacht' })
  })

  test('still holds on one that lapsed: nothing is carried out behind it', async () => {
    await desk.send('position.taken', positionOf(), { as: 'O1' })
    desk.today = '2027-03-05'
    const late = stepOf({ on: '2027-02-01' })
    expect(await desk.refusalOf('decision.started', late)).toBe('decisionSuspended')
  })
})
