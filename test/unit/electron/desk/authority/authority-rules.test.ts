import { beforeEach, describe, expect, test } from 'vitest'
import {
  answerOf,
  escalationOf,
  firstDecisionOf,
  mandateOf,
  stepOf,
  takeFirstDecision,
} from '../../../../helpers/authority-commands.ts'
import { AuthorityDesk } from '../../../../helpers/authority-desk.ts'

let desk: AuthorityDesk
beforeEach(() => {
  desk = new AuthorityDesk()
})

const firstDecision = () => firstDecisionOf(desk)

describe('a mandate', () => {
  test('begins, is asked about, is acknowledged with a limit, and ends', async () => {
    await desk.send('mandate.granted', mandateOf({ scope: ['S5', 'S3', 'S5'] }))
    await desk.send('mandate.acknowledgementAsked', { mandateId: 'M1', partyId: 'O1' })
    expect(desk.state.mandates).toMatchObject([
      {
        id: 'M1',
        scope: ['S3', 'S5'],
        status: 'geldig',
        acknowledgements: [{ party: 'De Oeverzorg', askedOn: '2026-12-01', answer: null }],
      },
    ])
    const answer = { mandateId: 'M1', partyId: 'O1', remark: '', limit: '' }
    const said = { person: '', personRole: 'Begeleider', evidence: '' }
    const type = 'mandate.acknowledged'
    const own = { ...answer, ...said, answer: 'erkendMetGrens' }
    expect(await desk.refusalOf(type, own, { as: 'O1' })).toBe('limitMissing')
    await desk.send(type, { ...own, limit: 'eigen methodiek' }, { as: 'O1' })
    expect(desk.state.mandates[0]?.acknowledgements[0]?.answer).toMatchObject({
      limit: 'eigen methodiek',
      person: 'Medewerker O1',
      how: 'eigenApparaat',
    })
    expect(await desk.refusalOf(type, { ...own, limit: 'eigen methodiek' }, { as: 'O1' })).toBe(
      'acknowledgementSame',
    )
    await desk.send('mandate.ended', { mandateId: 'M1', why: 'Andere regisseur' })
    expect(desk.state.mandates[0]?.status).toBe('beeindigd')
    expect(await desk.refusalOf(type, { ...own, answer: 'erkend' }, { as: 'O1' })).toBe(
      'mandateOver',
    )
  })

  test('is answered by the party itself, or written down with who said it and evidence', async () => {
    await desk.send('mandate.granted', mandateOf())
    const type = 'mandate.acknowledged'
    const body = {
      ...{ mandateId: 'M1', partyId: 'O1', answer: 'nietErkend', remark: '', limit: '' },
      ...{ person: '', personRole: '', evidence: '' },
    }
    expect(await desk.refusalOf(type, body, { as: 'O2' })).toBe('notYourParty')
    expect(await desk.refusalOf(type, body)).toBe('reasonMissing')
    const reasoned = { ...body, remark: 'Wij hebben niets getekend' }
    expect(await desk.refusalOf(type, reasoned)).toBe('personMissing')
    const named = { ...reasoned, person: 'Sanne' }
    expect(await desk.refusalOf(type, named)).toBe('evidenceMissing')
    const whole = { ...named, evidence: 'Gebeld' }
    expect(await desk.refusalOf(type, { ...whole, on: '2026-12-02' })).toBe('dayAhead')
    expect(await desk.refusalOf(type, { ...whole, partyId: 'O9' })).toBe('partyGone')
    const { n } = await desk.send(type, { ...whole, on: '2026-11-30' })
    const second = await desk.send(type, { ...whole, answer: 'erkend', remark: '' })
    expect(second.body).toMatchObject({ corrects: n, how: 'opgeschreven', on: '2026-12-01' })
    const who = { person: 'Hans de Vries', personRole: 'Manager' }
    const link = { id: 'link-1', ...who }
    const linked = await desk.send(type, { ...body, answer: 'erkend', limit: 'x' }, { link })
    expect(linked.body).toMatchObject({ ...who, how: 'link', linkId: 'link-1', evidence: '' })
  })

  test.each([
    [{ scope: [] }, 'scopeMissing'],
    [{ validFrom: '2027-12-02' }, 'termBackwards'],
    [{ validFrom: '2025-01-01', validUntil: '2026-11-30' }, 'dayPast'],
  ])('with %j is refused: %s', async (changes, reason) => {
    expect(await desk.refusalOf('mandate.granted', mandateOf(changes))).toBe(reason)
    expect(desk.rows).toEqual([])
  })
})

describe('an escalation', () => {
  beforeEach(async () => takeFirstDecision(desk))

  test('counts its term in working days, and names the next rung when it is late', async () => {
    desk.today = '2026-12-24'
    await desk.send('escalation.opened', escalationOf())
    expect(desk.state.escalations).toMatchObject([
      { id: 'E1', dueOn: '2027-01-04', isOverdue: false, workingDaysLeft: 5, nextLevel: 3 },
    ])
    desk.today = '2027-01-05'
    expect(desk.state.escalations[0]).toMatchObject({ isOverdue: true, workingDaysLeft: 0 })
  })

  test.each([
    [{ level: null }, 'rungMissing'],
    [{ sideRoute: 'veiligThuis' }, 'rungMissing'],
    [{ decisionId: 'D9' }, 'decisionUnknown'],
    [{ question: '' }, 'oneQuestion'],
    [{ question: 'Mag het? En wanneer?' }, 'oneQuestion'],
    [{ tried: '' }, 'triedMissing'],
    [{ asked: '' }, 'triedMissing'],
    [{ toPerson: '', toRole: '' }, 'personMissing'],
    [{ dueOn: '2026-11-30' }, 'dayPast'],
    [{ familyInformedOn: '2026-12-02' }, 'dayAhead'],
  ])('with %j is refused: %s', async (changes, reason) => {
    expect(await desk.refusalOf('escalation.opened', escalationOf(changes))).toBe(reason)
  })

  test('is asked once, answered once, and closed once', async () => {
    await desk.send('escalation.opened', escalationOf())
    expect(await desk.refusalOf('escalation.opened', escalationOf())).toBe('escalationOpen')
    const send = async (changes: object) => desk.refusalOf('escalation.answered', answerOf(changes))
    expect(await send({ escalationId: 'E9' })).toBe('escalationUnknown')
    expect(await send({ answer: '' })).toBe('textMissing')
    expect(await send({ outcome: 'antwoord' })).toBe('outcomeMissing')
    expect(await send({ evidence: '' })).toBe('evidenceMissing')
    expect(await send({ on: '2026-11-30' })).toBe('dayBefore')
    expect(await send({})).toBeNull()
    expect(await send({})).toBe('escalationAnswered')
    const close = { escalationId: 'E1', why: '' }
    expect(await desk.refusalOf('escalation.closed', close)).toBe('reasonMissing')
    await desk.send('escalation.closed', { ...close, why: 'Klaar' })
    expect(await send({})).toBe('escalationClosed')
    expect(await desk.refusalOf('escalation.closed', close)).toBe('escalationClosed')
  })

  test('that was answered after the decision was withdrawn is kept', async () => {
    await desk.send('escalation.opened', escalationOf())
    await desk.send('decision.withdrawn', stepOf())
    await desk.send('escalation.answered', answerOf())
    expect(firstDecision()).toMatchObject({
      status: 'ingetrokken',
      escalations: [{ status: 'beantwoord' }],
    })
    const again = escalationOf({ level: 3 })
    expect(await desk.refusalOf('escalation.opened', again)).toBe('decisionClosed')
  })
})

describe('backing', () => {
  const applies = { appliesTo: { kind: 'decision', id: 'D1' } }
  const given = {
    ...{ ...applies, backingId: 'R1', isGiven: true, statement: 'Ik sta erachter' },
    ...{ conditions: '', until: null, person: 'De Groot', personRole: '', evidence: 'Mail' },
  }
  const summary = () => firstDecision().backing.summary

  test('is not asked, asked, given, and over after its day', async () => {
    const ask = { ...applies, toPerson: 'De Groot', toRole: 'Wethouder' }
    expect(await desk.refusalOf('backing.asked', ask)).toBe('decisionUnknown')
    await takeFirstDecision(desk)
    expect(summary()).toBe('nietGevraagd')
    await desk.send('backing.asked', ask)
    expect(summary()).toBe('gevraagd')
    const wrong = { ...given, backingId: 'R9' }
    expect(await desk.refusalOf('backing.given', wrong)).toBe('backingUnknown')
    const silent = { ...given, statement: '' }
    expect(await desk.refusalOf('backing.given', silent)).toBe('statementMissing')
    await desk.send('backing.given', { ...given, until: '2026-12-20' })
    expect(summary()).toBe('ja')
    expect(await desk.refusalOf('backing.given', given)).toBe('backingAnswered')
    desk.today = '2026-12-21'
    expect(summary()).toBe('nietGevraagd')
  })

  test('taken back is a no', async () => {
    await takeFirstDecision(desk)
    await desk.send('backing.given', { ...given, backingId: null })
    await desk.send('backing.given', { ...given, backingId: null, isGiven: false })
    expect(summary()).toBe('nee')
  })
})

describe('an agreement', () => {
  const agreement = {
    ...{ text: 'Oma haalt Finn', parties: ['Tineke'], positions: [], owner: 'Tineke' },
    ...{ startsOn: null, endsOn: null, ifBroken: '', source: null, amends: null },
  }
  const adopt = async (changes: object) =>
    desk.refusalOf('agreement.adopted', { ...agreement, ...changes })

  test.each([
    [{ text: ' ' }, 'textMissing'],
    [{ owner: '' }, 'ownerMissing'],
    [{ parties: [] }, 'partyMissing'],
    [{ endsOn: '2026-11-30' }, 'dayPast'],
    [{ startsOn: '2027-01-02', endsOn: '2027-01-01' }, 'termBackwards'],
    [{ amends: 'A9' }, 'agreementUnknown'],
  ])('with %j is refused: %s', async (changes, reason) => {
    expect(await adopt(changes)).toBe(reason)
  })

  test('is replaced by a new one, and judged kept or not with the reason', async () => {
    await adopt({ endsOn: '2026-12-31' })
    await adopt({ amends: 'A1', text: 'Hassan haalt Finn' })
    expect(desk.state.agreements).toMatchObject([
      { id: 'A1', status: 'vervangen', amendedBy: 'A2' },
      { id: 'A2', status: 'loopt', on: '2026-12-01' },
    ])
    expect(await adopt({ amends: 'A1' })).toBe('agreementReplaced')
    const judge = { agreementId: 'A2', why: '' }
    expect(await desk.refusalOf('agreement.notKept', judge)).toBe('reasonMissing')
    await desk.send('agreement.notKept', { ...judge, why: 'Ziek' })
    await desk.send('agreement.kept', judge)
    expect(desk.state.agreements[1]?.judgements.map(({ isKept }) => isKept)).toEqual([false, true])
    const old = { ...judge, agreementId: 'A1' }
    expect(await desk.refusalOf('agreement.kept', old)).toBe('agreementReplaced')
  })
})

test('a term starts from a record, once, and is met once', async () => {
  const { n } = await desk.send('mandate.granted', mandateOf())
  const start = { template: 'schuldhulpBedreigend', fromRecord: n, startsOn: null, note: '' }
  const send = async (changes: object) =>
    desk.refusalOf('deadline.started', { ...start, ...changes })
  expect(await send({ fromRecord: 99 })).toBe('recordUnknown')
  expect(await send({ startsOn: '2026-12-02' })).toBe('dayAhead')
  expect(await send({})).toBeNull()
  expect(await send({})).toBe('deadlineRunning')
  expect(desk.state.deadlines).toMatchObject([{ id: 'T1', dueOn: '2026-12-04', isOverdue: false }])
  desk.today = '2026-12-05'
  expect(desk.state.deadlines[0]?.isOverdue).toBe(true)
  const met = { deadlineId: 'T1', words: '' }
  expect(await desk.refusalOf('deadline.met', met)).toBeNull()
  expect(desk.state.deadlines[0]).toMatchObject({ metOn: '2026-12-05', isOverdue: false })
  expect(await desk.refusalOf('deadline.met', met)).toBe('deadlineMet')
  expect(await desk.refusalOf('deadline.met', { ...met, deadlineId: 'T9' })).toBe('deadlineUnknown')
})
