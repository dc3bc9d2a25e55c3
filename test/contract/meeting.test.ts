import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { addWorkingDays } from '../../shared/util/working-days.ts'
import { type Guest, meetingPlan, MeetingTable } from '../helpers/meeting-table.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
let table: MeetingTable
let chair: Guest
let writer: Guest
let mother: Guest
let reader: Guest
let late: Guest
let meetingId: string

const today = (): string => new Date().toISOString().slice(0, 10)
const reasonOf = ({ body }: Readonly<{ body: unknown }>): unknown =>
  (body as { details?: { reason?: string } }).details?.reason
const names = async () => (await table.meeting()).attendance.map(({ name }) => name)

beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  table = new MeetingTable(host)
  chair = await table.enter('voorzitter', 'Joost Blom')
  writer = await table.enter('schrijver', 'Lotte Vos')
  mother = await table.enter('gezinslid', 'Marloes Terpstra')
  reader = await table.enter('meelezer', 'Ellen Stam')
})
afterAll(async () => {
  for (const { socket } of [chair, writer, mother, reader, late]) socket.socket.terminate()
  await host.close()
})

describe('a meeting begins', () => {
  test('with two documents of its own, of which the preparation is for who keeps it', async () => {
    await table.command('meeting.planned', meetingPlan)
    const meeting = await table.meeting()
    ;({ meetingId } = meeting)
    expect(meeting).toMatchObject({ status: 'gepland', minutes: 90, kind: 'eerste' })
    const kindsOf = async (token: string) =>
      (await host.ask('documents', { params: { caseId: table.caseId } }, token)).map(
        ({ kind }) => kind,
      )
    expect(await kindsOf(writer.token)).toContain('meetingPrep')
    expect(await kindsOf(mother.token)).toContain('meeting')
    expect(await kindsOf(mother.token)).not.toContain('meetingPrep')
    expect((await table.meetings(mother.token)).at(-1)?.prepDocumentId).toBeNull()
  })

  test('not in the past, and not twice', async () => {
    const past = await table.tryCommand('meeting.planned', { ...meetingPlan, on: '2020-01-01' })
    expect(reasonOf(past)).toBe('dayPast')
    const answers = await Promise.all([
      table.tryCommand('meeting.started', { meetingId }),
      table.tryCommand('meeting.started', { meetingId }, chair.token),
    ])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]))
    expect(answers.map((answer) => reasonOf(answer))).toContain('meetingRunning')
    expect((await table.meetings()).filter(({ status }) => status === 'bezig')).toHaveLength(1)
  })

  test('with everyone whose page is open, and who comes later comes in by itself', async () => {
    expect(await names()).toEqual([
      'Noor Bakker',
      'Joost Blom',
      'Lotte Vos',
      'Marloes Terpstra',
      'Ellen Stam',
    ])
    late = await table.enter('professional', 'Priya Ramdin')
    await vi.waitFor(async () => expect(await names()).toContain('Priya Ramdin'))
    const { attendance } = await table.meeting()
    expect(attendance.find(({ name }) => name === 'Marloes Terpstra')?.personId).toBe('P1')
  })

  test('and who has no device is put on the list by hand', async () => {
    const finn = {
      meetingId,
      name: 'Finn Kuipers',
      organisation: '',
      role: 'gezinslid',
      way: 'zonderApparaat',
      personId: 'P4',
      partyId: null,
    }
    await table.command('meeting.personIn', finn, writer.token)
    const refused = await table.tryCommand('meeting.personIn', finn, mother.token)
    expect(refused.status).toBe(403)
    expect(await names()).toContain('Finn Kuipers')
  })
})

describe('who has the word', () => {
  test('asks for it, gets it in turn, and can be skipped and gone back to', async () => {
    const [priya, marloes] = [
      await table.place('Priya Ramdin'),
      await table.place('Marloes Terpstra'),
    ]
    await table.move({ kind: 'raiseHand' }, late.token)
    await table.move({ kind: 'raiseHand' }, mother.token)
    expect((await table.move({ kind: 'raiseHand' }, late.token)).queue).toEqual([priya, marloes])
    await table.move({ kind: 'skipSpeaker' }, chair.token)
    expect((await table.move({ kind: 'nextSpeaker' }, chair.token)).speaker).toBe(marloes)
    expect((await table.move({ kind: 'nextSpeaker' }, chair.token)).speaker).toBe(priya)
    const back = await table.move({ kind: 'backSpeaker' }, chair.token)
    expect([back.speaker, back.queue]).toEqual([marloes, [priya]])
  })

  test('is given by who leads, the family first in a round', async () => {
    expect((await table.tryMove({ kind: 'nextSpeaker' }, mother.token)).status).toBe(403)
    const { speaker, queue } = await table.move({ kind: 'startRound' }, chair.token)
    expect(speaker).toBe(await table.place('Marloes Terpstra'))
    expect(queue[0]).toBe(await table.place('Finn Kuipers'))
    expect(queue).not.toContain(await table.place('Ellen Stam'))
    await table.move({ kind: 'stopSpeaking' })
  })

  test('for who has no device, the writer asks; for who has one, nobody else', async () => {
    const finn = await table.place('Finn Kuipers')
    expect((await table.move({ kind: 'raiseHand', attendeeId: finn }, writer.token)).queue).toEqual(
      [finn],
    )
    const attendeeId = await table.place('Priya Ramdin')
    const other = await table.tryMove({ kind: 'raiseHand', attendeeId }, writer.token)
    expect(reasonOf(other)).toBe('hasDevice')
    const byGuest = await table.tryMove({ kind: 'lowerHand', attendeeId: finn }, mother.token)
    expect(reasonOf(byGuest)).toBe('notAtTable')
    expect((await table.tryMove({ kind: 'raiseHand' }, reader.token)).status).toBe(403)
  })
})

describe('the item on the table', () => {
  test('begins with its time and its screen, and the one before is done', async () => {
    const { running, screen } = await table.move({ kind: 'startItem', itemId: 'i3' }, chair.token)
    expect(running).toMatchObject({ itemId: 'i3', minutes: 10, lead: 'gezin' })
    expect(screen).toBe('eigenWoorden')
    await table.move({ kind: 'startItem', itemId: 'i1' }, chair.token)
    const { items } = await table.meeting()
    expect(items.map(({ itemId, outcome }) => [itemId, outcome])).toEqual([
      ['i3', 'besproken'],
      ['i1', null],
    ])
    const gone = await table.tryMove({ kind: 'startItem', itemId: 'i99' }, chair.token)
    expect(reasonOf(gone)).toBe('itemUnknown')
  })

  test('stands still for anyone who asks, and nobody is named for it', async () => {
    await table.move({ kind: 'pause', pause: 'evenStoppen' }, mother.token)
    expect((await table.meeting()).status).toBe('gepauzeerd')
    const records = await host.ask('records', { params: { caseId: table.caseId } })
    expect(records.findLast(({ type }) => type === 'meeting.paused')).toMatchObject({
      byId: null,
      byName: null,
    })
    expect((await table.tryMove({ kind: 'resume' }, mother.token)).status).toBe(403)
    const { pause, pausedMs } = await table.move({ kind: 'resume' }, writer.token)
    expect(pause).toBeNull()
    expect(pausedMs).toBeGreaterThan(0)
    expect((await table.meeting()).status).toBe('bezig')
  })

  test('a place to follow is a page of a household and nothing else', async () => {
    const place = `/huishouden/${table.caseId}/plan`
    expect((await table.move({ kind: 'follow', place }, chair.token)).follow).toBe(place)
    for (const bad of ['https://elders.nl', '//elders.nl', '/huishouden/../api', '/instellingen'])
      // oxlint-disable-next-line no-await-in-loop
      expect((await table.tryMove({ kind: 'follow', place: bad }, chair.token)).status).toBe(400)
    expect((await table.tryMove({ kind: 'follow', place }, writer.token)).status).toBe(403)
  })
})

describe('a consent round', () => {
  const draft = {
    draftId: null,
    text: 'Priya regelt vóór vrijdag een proefweek.',
    owner: 'Priya Ramdin',
    parties: ['Priya Ramdin', 'Marloes Terpstra'],
    startsOn: null,
    endsOn: null,
    ifBroken: '',
    amends: null,
    reveal: 'tegelijk',
    leftOut: [] as string[],
    children: [],
    absent: [{ kind: 'party', id: 'O4' }],
  }
  const open = async (given: object = {}) =>
    table.tryCommand('consent.opened', { ...draft, meetingId, ...given }, writer.token)
  const opened = async () => {
    const round = (await table.meeting()).rounds.at(-1)
    if (round === undefined) throw new Error('no round')
    return round
  }

  test('needs words, an owner and a day that is still to come', async () => {
    expect(reasonOf(await open({ text: ' ' }))).toBe('textMissing')
    expect(reasonOf(await open({ owner: '' }))).toBe('ownerMissing')
    expect(reasonOf(await open({ endsOn: '2020-01-01' }))).toBe('dayPast')
    expect(reasonOf(await open({ absent: [{ kind: 'party', id: 'nobody' }] }))).toBe('partyGone')
  })

  test('asks everyone at the table but who only reads, and the absent with a deadline', async () => {
    expect((await open()).status).toBe(200)
    expect(reasonOf(await open())).toBe('roundOpen')
    const { voters, deadline } = await opened()
    expect(deadline).toBe(addWorkingDays(today(), 5))
    expect(voters.map(({ name }) => name)).not.toContain('Ellen Stam')
    expect(voters.filter(({ isAbsent }) => isAbsent).map(({ voterId }) => voterId)).toEqual([
      'party:O4',
    ])
  })

  test('shows nobody what another chose before it is revealed', async () => {
    const { roundId } = await opened()
    const secret = 'Ik wil dit eerst met Jesse bespreken.'
    const choose = { kind: 'takePosition', roundId, position: 'akkoordMetOpmerking' } as const
    expect(reasonOf(await table.tryMove({ ...choose, remark: '' }, mother.token))).toBe(
      'choiceNeedsWords',
    )
    await table.move({ ...choose, remark: secret }, mother.token)
    const place = await table.place('Marloes Terpstra')
    for (const { token } of [writer, chair, late, reader]) {
      // oxlint-disable-next-line no-await-in-loop
      const { live } = await table.view(token)
      expect(JSON.stringify(live)).not.toContain(secret)
      expect(live?.round?.answered).toEqual([place])
    }
    const records = await host.ask('records', { params: { caseId: table.caseId } })
    expect(JSON.stringify(records)).not.toContain(secret)
    expect((await table.view(mother.token)).live?.round?.ballots[0]?.remark).toBe(secret)
    await table.move({ kind: 'reveal', roundId }, writer.token)
    expect(JSON.stringify(await table.view(late.token))).toContain(secret)
  })

  test('is answered for who has no device by the writer, and a child has a thumb', async () => {
    const { roundId } = await opened()
    const voterId = await table.place('Finn Kuipers')
    const take = { kind: 'takePosition', roundId, remark: '' } as const
    const choose = async (position: string, token: string) =>
      table.tryMove({ ...take, position, voterId }, token)
    expect(reasonOf(await choose('akkoord', writer.token))).toBe('thumbOnly')
    expect(reasonOf(await choose('duimOmhoog', late.token))).toBe('notAtTable')
    expect((await choose('duimOmhoog', writer.token)).status).toBe(200)
    expect(reasonOf(await table.tryMove({ ...take, position: 'duimOpzij' }, late.token))).toBe(
      'noThumb',
    )
    const marloes = await table.place('Marloes Terpstra')
    const other = { ...take, position: 'akkoord', voterId: marloes }
    expect(reasonOf(await table.tryMove(other, writer.token))).toBe('hasDevice')
    await table.move({ ...take, position: 'kanErmeeLeven' }, late.token)
  })

  test('leaves an agreement with everybody’s position, silence included', async () => {
    const { roundId } = await opened()
    await table.command('consent.closed', { roundId }, writer.token)
    const records = await host.ask('records', { params: { caseId: table.caseId } })
    const adopted = records.findLast(({ type }) => type === 'agreement.adopted')
    expect(adopted?.body).toMatchObject({
      text: draft.text,
      owner: 'Priya Ramdin',
      source: { kind: 'gesprek', id: meetingId },
      positions: expect.arrayContaining([
        {
          name: 'Marloes Terpstra',
          position: 'akkoordMetOpmerking',
          remark: 'Ik wil dit eerst met Jesse bespreken.',
        },
        { name: 'Joost Blom', position: 'nietGereageerd', remark: null },
      ]),
    })
    const taken = records.filter(({ type }) => type === 'consent.taken')
    expect(taken.map(({ byName }) => byName)).toEqual([
      'Marloes Terpstra',
      'Lotte Vos',
      'Priya Ramdin',
    ])
    const round = await opened()
    expect(round).toMatchObject({
      status: 'gesloten',
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const finn = round.answers.find(({ name }) => name === 'Finn Kuipers')
    expect(finn).toMatchObject({ position: 'duimOmhoog', way: 'opgeschreven' })
    expect(reasonOf(await table.tryCommand('consent.closed', { roundId }))).toBe('roundOver')
  })

  test('an amendment is a new agreement that points back', async () => {
    const first = (await opened()).agreementId
    expect((await open({ amends: first, reveal: 'meteen', absent: [] })).status).toBe(200)
    const { roundId } = await opened()
    await table.move({ kind: 'takePosition', roundId, position: 'akkoord', remark: '' }, late.token)
    expect((await table.view(chair.token)).live?.round?.ballots).toHaveLength(1)
    await table.command('consent.closed', { roundId }, writer.token)
    const standing = await host.ask('agreements', { params: { caseId: table.caseId } })
    expect(standing.map(({ id }) => id)).not.toContain(first)
    expect(reasonOf(await open({ amends: first }))).toBe('agreementReplaced')
  })

  test('that is taken back keeps nothing of what was chosen', async () => {
    await open({ absent: [] })
    const { roundId } = await opened()
    const remark = 'Dit bewaart niemand.'
    const position = 'afwijkendStandpunt'
    await table.move({ kind: 'takePosition', roundId, position, remark }, late.token)
    await table.command('consent.withdrawn', { roundId, why: '' }, writer.token)
    const records = await host.ask('records', { params: { caseId: table.caseId } })
    expect(JSON.stringify(records)).not.toContain(remark)
    expect((await table.view(late.token)).live?.round).toBeNull()
  })

  test('who was absent responds later, with where it shows from', async () => {
    const round = (await table.meeting()).rounds[0]
    const given = {
      roundId: round?.roundId ?? '',
      voterId: 'party:O4',
      position: 'akkoord',
      remark: '',
      evidence: '',
    }
    expect(reasonOf(await table.tryCommand('consent.late', given))).toBe('evidenceMissing')
    expect(reasonOf(await table.tryCommand('consent.late', given, late.token))).toBe('notYourParty')
    const told = { ...given, evidence: 'Gebeld met Mirjam', cameBy: 'telefoon' }
    await table.command('consent.late', told)
    const answer = (await table.meeting()).rounds[0]?.answers.at(-1)
    expect(answer).toMatchObject({ position: 'akkoord', isAfterwards: true, isLate: false })
  })
})

describe('how was it', () => {
  test('is one tap per person, and only numbers leave the host', async () => {
    await table.move({ kind: 'rate', thing: 'gehoord', value: 4 }, mother.token)
    const again = { kind: 'rate', thing: 'gehoord', value: 1 }
    expect(reasonOf(await table.tryMove(again, mother.token))).toBe('tapped')
    const { ratedCount, me } = await table.move(
      { kind: 'rate', thing: 'gehoord', value: 2 },
      late.token,
    )
    expect([ratedCount, me.rated]).toEqual([2, ['gehoord']])
    expect(JSON.stringify(await table.view())).not.toContain('ratings')
  })

  test('and the meeting keeps the numbers when it ends', async () => {
    await table.command('meeting.ended', { meetingId, next: null })
    const { ratings, status, attendance } = await table.meeting()
    expect(status).toBe('afgelopen')
    expect(ratings?.gehoord).toEqual([0, 1, 0, 1, 0])
    expect(attendance.every(({ isIn }) => !isIn)).toBe(true)
  })

  test('and the plan as it then is, as a version for the regisseur’s history', async () => {
    const id = await host.findDocumentId('plan')
    const versions = await host.ask('versions', { params: { id } })
    const kept = versions.at(-1)
    expect(kept).toMatchObject({ reason: 'gesprek', name: '', number: null })
    const records = await host.ask('records', { params: { caseId: table.caseId } })
    const ended = records.findLast(({ type }) => type === 'meeting.ended')
    expect(ended?.body).toMatchObject({ planVersionId: kept?.id })
  })

  test('and then every guest is out', async () => {
    const end = await mother.socket.closed
    expect(end).toMatchObject({ code: 4410 })
    for (const { token } of [chair, writer, mother, reader, late])
      // oxlint-disable-next-line no-await-in-loop
      expect(await host.tryAsk('cases', {}, token)).toMatchObject({
        body: { code: 'access/revoked' },
      })
    expect((await table.view()).live).toBeNull()
  })
})

describe('the call after a meeting', () => {
  const how = 'Marloes sliep slecht na het gesprek.'
  const call = {
    person: 'Marloes Terpstra',
    caller: '',
    how,
    isShared: false,
  }
  const write = async (given: object) =>
    table.tryCommand('meeting.called', { ...call, meetingId, on: today(), ...given })

  test('is told to the family, and how it went only to the regisseur until it is shared', async () => {
    expect((await write({})).status).toBe(200)
    expect((await table.meeting()).calls).toMatchObject([{ person: 'Marloes Terpstra', how }])
    const { token } = await host.join('gezinslid', table.caseId)
    const seen = async () => (await table.meetings(token)).at(-1)?.calls
    expect(await seen()).toMatchObject([{ person: 'Marloes Terpstra', how: '' }])
    await write({ how: 'Het ging goed.', isShared: true })
    expect((await seen())?.at(-1)).toMatchObject({ how: 'Het ging goed.' })
  })

  test('is of a meeting that was held, on its day or later, and not ahead', async () => {
    expect(reasonOf(await write({ on: '2020-01-01' }))).toBe('dayBeforeMeeting')
    expect(reasonOf(await write({ on: '2099-01-01' }))).toBe('dayAhead')
    await table.command('meeting.planned', meetingPlan)
    const next = (await table.meeting()).meetingId
    expect(reasonOf(await write({ meetingId: next }))).toBe('meetingNotHeld')
  })
})
