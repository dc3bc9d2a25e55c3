import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toStandInWords } from '../../shared/content/reflection/stand-in-words.ts'
import { ordinaryWords } from '../../shared/document/read-case-names.ts'
import { pseudonymise } from '../../shared/domain/pseudonymise/pseudonymise.ts'
import { toText } from '../../shared/domain/pseudonymise/piece.ts'
import { toStandIns } from '../../shared/domain/pseudonymise/stand-ins.ts'
import { ReflectionTable } from '../helpers/reflection-table.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
let table: ReflectionTable
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  table = await ReflectionTable.open(host)
})
afterAll(async () => {
  table.close()
  await host.close()
})

const params = (sessionId: string) => ({ caseId: table.caseId, sessionId })
const refusal = async (who: number, name: Parameters<TestHost['tryAsk']>[0], input: object) => {
  const { status, body } = await host.tryAsk(name, input, table.member(who).token)
  return { status, ...(body as Readonly<{ code?: string; details?: { reason?: string } }>) }
}

describe.each([true, false])('a look back by six, anonymous: %s', (isAnonymous) => {
  let sessionId: string
  const secret = isAnonymous ? 'ZILVERREIGER' : 'PURPERREIGER'
  const marker = (who: number) => `${secret}-${who}`
  const cards: { id: string; key: string }[] = []
  beforeAll(async () => {
    // Led by a guest; the owner of the laptop is one of those who may not look.
    sessionId = await table.start(1, { isAnonymous })
    for (const who of table.members.keys())
      // One after another, so that the count is known after each.
      // oxlint-disable-next-line no-await-in-loop
      cards.push(await table.write(who, sessionId, `${marker(who)} kaart`))
  })

  test('before the reveal nobody receives a card, the leader and the owner included', async () => {
    await table.askEverything(sessionId)
    const reply = await table.read(1, sessionId)
    expect(reply.cards).toEqual([])
    expect(reply.counts).toContainEqual({ place: 'doorbraken', cards: 6 })
    expect(table.received()).not.toContain(secret)
    for (const { id } of cards) {
      const seen = [0, 1, 2, 3, 4, 5].map(async (who) => table.read(who, sessionId))
      // oxlint-disable-next-line no-await-in-loop
      for (const one of await Promise.all(seen)) expect(JSON.stringify(one)).not.toContain(id)
    }
    expect(host.log()).not.toContain(secret)
  })

  test('what is kept of an anonymous card does not say whose it is', async () => {
    const kept = await host.open().vault.call('readReflectionSession', { sessionId })
    const authors = kept.cards.map(({ authorId }) => authorId)
    expect(new Set(authors)).toEqual(
      new Set(isAnonymous ? [null] : table.members.map(({ id }) => id)),
    )
  })

  test('a card is changed with its own secret and with no other', async () => {
    const [own, other] = [cards[0], cards[2]]
    if (own === undefined || other === undefined) throw new Error('no cards')
    const input = (id: string, key: string, words: string | null) => ({
      params: { ...params(sessionId), cardId: id },
      body: { key, words, mark: null },
    })
    expect(await refusal(2, 'changeReflectionCard', input(own.id, other.key, 'x'))).toMatchObject({
      status: 404,
    })
    // Also not by the one who wrote it, without the secret: the host could not tell who that is.
    expect(
      await refusal(0, 'changeReflectionCard', input(own.id, randomUUID(), null)),
    ).toMatchObject({ status: 404 })
    await table.ask(0, 'changeReflectionCard', input(own.id, own.key, `${marker(0)} anders`))
  })

  test('only the leader goes on, and only the leader opens cards', async () => {
    const phase = { sessionId, phase: 'onthullen', round: 0, minutes: null }
    const body = { key: randomUUID(), type: 'reflection.phaseEntered', body: phase }
    expect(
      await refusal(3, 'makeRecord', { params: { caseId: table.caseId }, body }),
    ).toMatchObject({ details: { reason: 'notSessionLeader' } })
    await table.move(1, sessionId, 'onthullen')
    const open = { params: params(sessionId), body: { all: false } }
    expect(await refusal(3, 'openReflectionCards', open)).toMatchObject({
      details: { reason: 'notSessionLeader' },
    })
    expect((await table.read(0, sessionId)).cards).toHaveLength(0)
    await table.ask(1, 'openReflectionCards', open)
    const { cards: seen } = await table.read(0, sessionId)
    expect(seen).toHaveLength(1)
    const names = table.members.map(({ name }) => name)
    expect(seen.map(({ author }) => names.includes(author ?? ''))).toEqual([!isAnonymous])
  })

  test('after the reveal no card is written and none is taken back', async () => {
    const card = { place: 'doorbraken', words: 'x', mark: null, key: randomUUID() }
    expect(
      await refusal(2, 'writeReflectionCard', { params: params(sessionId), body: card }),
    ).toMatchObject({ details: { reason: 'sessionPhase' } })
    const back = { sessionId, phase: 'schrijven', round: 0, minutes: null }
    const body = { key: randomUUID(), type: 'reflection.phaseEntered', body: back }
    expect(
      await refusal(1, 'makeRecord', { params: { caseId: table.caseId }, body }),
    ).toMatchObject({ details: { reason: 'sessionPhase' } })
  })

  test('dots are hidden until voting is over, and everyone votes once', async () => {
    await table.move(1, sessionId, 'groeperen')
    const groupId = randomUUID()
    const [first, second] = cards
    if (first === undefined || second === undefined) throw new Error('no cards')
    await table.ask(2, 'keepReflectionGroup', {
      params: { ...params(sessionId), groupId },
      body: { title: 'Bellen helpt' },
    })
    await table.ask(3, 'moveReflectionCard', {
      params: { ...params(sessionId), cardId: first.id },
      body: { groupId },
    })
    await table.move(1, sessionId, 'stemmen')
    const vote = (dots: readonly object[]) => ({ params: params(sessionId), body: { dots } })
    const both = [
      { targetId: groupId, dots: 2 },
      { targetId: second.id, dots: 1 },
    ]
    await table.ask(4, 'castReflectionBallot', {
      params: params(sessionId),
      body: { dots: both },
    })
    expect(await refusal(4, 'castReflectionBallot', vote(both))).toMatchObject({ status: 409 })
    const tooMany = [{ targetId: groupId, dots: 4 }]
    expect(await refusal(5, 'castReflectionBallot', vote(tooMany))).toMatchObject({ status: 400 })
    const grouped = [{ targetId: first.id, dots: 1 }]
    expect(await refusal(5, 'castReflectionBallot', vote(grouped))).toMatchObject({ status: 400 })
    const during = await table.read(1, sessionId)
    expect([during.dots, during.votes]).toEqual([[], { cast: 1, people: 6, isMine: false }])
    await table.move(1, sessionId, 'bespreken')
    expect((await table.read(5, sessionId)).dots).toEqual(both)
  })

  test('actions are taken up by name and stay on the list until they are done', async () => {
    const actionId = randomUUID()
    await table.move(1, sessionId, 'acties')
    const action = { sessionId, actionId, text: 'Bellen', owner: 'Els Grutto', dueOn: null }
    await table.make(4, 'reflection.actionAgreed', action)
    await table.make(4, 'reflection.actionSettled', { actionId, outcome: 'loopt', remark: '' })
    await table.move(1, sessionId, 'afgerond')
    const late = { key: randomUUID(), type: 'reflection.actionAgreed', body: action }
    expect(
      await refusal(4, 'makeRecord', { params: { caseId: table.caseId }, body: late }),
    ).toMatchObject({ details: { reason: 'sessionPhase' } })
  })
})

describe('a pilot group', () => {
  test('is no household: not in the caseload, and no family sits in it', async () => {
    const { lines } = await host.ask('caseload', { query: {} })
    expect(lines.map(({ kind }) => kind)).not.toContain('pilotgroep')
    const invite = { caseId: table.caseId, role: 'gezinslid', name: 'Marloes' }
    expect(await refusal(0, 'createInvite', { body: invite })).toMatchObject({ status: 400 })
    expect(await table.ask(2, 'session', {})).toMatchObject({ caseKind: 'pilotgroep' })
  })

  test('is not carried away in a case file, which holds no cards', async () => {
    const input = { params: { caseId: table.caseId }, body: { passphrase: 'een lange wachtzin' } }
    expect(await refusal(0, 'exportCase', input)).toMatchObject({ status: 404 })
  })

  test('a session is only for its members', async () => {
    const sessionId = await table.start(1, { isAnonymous: true })
    const { token } = await host.join('professional', host.caseIds[0], 'Buiten')
    const { status } = await host.tryAsk('reflectionSession', { params: params(sessionId) }, token)
    expect(status).toBe(404)
    expect((await table.read(2, sessionId)).mayLead).toBe(false)
  })

  test('a session is not held at a household’s table', async () => {
    const [caseId = ''] = host.caseIds
    const session = { sessionId: randomUUID(), format: 'casus', title: 'x', isAnonymous: true }
    const started = { ...session, asker: '', storyId: null }
    const body = { key: randomUUID(), type: 'reflection.started', body: started }
    expect(await refusal(0, 'makeRecord', { params: { caseId }, body })).toMatchObject({
      details: { reason: 'sessionUnknown' },
    })
  })
})

describe('a case reflection on practice case A', () => {
  test('reaches the group without a single name', async () => {
    const [householdId = ''] = host.caseIds
    const source = await host.ask('storySource', { params: { caseId: householdId } })
    const names = source.names.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(5)
    const raw = [
      `${source.opening} ${names.join(' belde met ')}.`,
      'Op 14 april 2026 belden we 06-12345678.',
    ]
    const draft = { kind: 'casus', title: 'Rust op donderdag', householdId } as const
    const given = { ...draft, familyAgreed: false, isRead: true } as const
    const toParts = (texts: readonly string[]) =>
      texts.map((text, index) => ({ id: `p${index}`, text }))
    const refused = await refusal(0, 'publishStory', {
      params: { caseId: table.caseId },
      body: { ...given, parts: toParts(raw) },
    })
    expect(refused).toMatchObject({ details: { reason: 'namesInWords' } })

    const words = toStandInWords('nl')
    const standIns = toStandIns(source.names, words)
    const safe = pseudonymise({ texts: raw, standIns, words, ordinaryWords }).map(toText)
    const { storyId } = await table.ask(0, 'publishStory', {
      params: { caseId: table.caseId },
      body: { ...given, parts: toParts(safe) },
    })
    const held = await ReflectionTable.open(host, 'Tweede groep')
    const sessionId = await table.start(2, { format: 'casus', isAnonymous: true, storyId })
    const before = table.received().length
    await Promise.all([1, 2, 3, 4, 5].map(async (who) => table.read(who, sessionId)))
    const records = await table.ask(3, 'records', { params: { caseId: table.caseId } })
    expect(JSON.stringify(records)).toContain('persoon A')
    const seen = table.received().slice(before)
    expect(seen).toContain('Rust op donderdag')
    const parts = source.names
      .filter(({ kind }) => kind === 'persoon')
      .flatMap(({ name }) => name.split(/[^\p{L}]+/u))
      // The regisseur leads the group and is a name in it; particles are words.
      .filter((part) => part.length > 2 && !/^(Noor|Bakker|van|der|den|het)$/i.test(part))
    for (const part of [...new Set(parts), householdId, '12345678', '14 april'])
      expect(seen.toLowerCase()).not.toMatch(
        new RegExp(`(?<!\\p{L})${part.toLowerCase()}(?!\\p{L})`, 'u'),
      )
    held.close()
  })

  test('a success story waits for the family’s yes', async () => {
    const [householdId = ''] = host.caseIds
    const body = { kind: 'succes', title: 'Rust', householdId, familyAgreed: false, isRead: true }
    const parts = [{ id: 'begin', text: 'er was onrust' }]
    expect(
      await refusal(0, 'publishStory', {
        params: { caseId: table.caseId },
        body: { ...body, parts },
      }),
    ).toMatchObject({ details: { reason: 'storyConsent' } })
  })
})
