import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toHostDay } from '../../electron/desk/reverse-test-facts.ts'
import type { LinkedAnswer, LinkedQuestion } from '../../shared/domain/authority/linked-question.ts'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import type { Route } from '../../shared/api/route.ts'
import { foldAuthority } from '../../shared/domain/authority/fold-authority.ts'
import { toPlainText } from '../../shared/output/plain-text.ts'
import { addDays } from '../../shared/util/calendar-days.ts'
import { decisionOf, escalationOf, mandateOf } from '../helpers/authority-commands.ts'
import { MeetingTable } from '../helpers/meeting-table.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
let folder = ''
let caseId = ''
let mandateId = ''
const today = toHostDay(Date.now())

const send = async (type: string, body: Readonly<Record<string, unknown>>) =>
  host.ask('makeRecord', { params: { caseId }, body: { key: randomUUID(), type, body } })
const read = async () => foldAuthority(await host.ask('records', { params: { caseId } }), today)
const escalate = async (changes: object = {}): Promise<string> => {
  const made = await send('escalation.opened', escalationOf({ decisionId: null, ...changes }))
  return (made.body as { id: string }).id
}
const makeLink = async (question: LinkedQuestion, changes: object = {}) => {
  const words = { person: 'Karin Blok', personRole: 'Casusautoriteit', note: '' }
  const body = { question, shows: ['asked' as const], validDays: 7, ...words, ...changes }
  const made = await host.ask('createAnswerLink', { params: { caseId }, body })
  return {
    ...made,
    secret: new URLSearchParams(new URL(made.link).hash.slice(1)).get('answer') ?? '',
  }
}
const look = async (secret: string) => host.tryAsk('lookAtQuestion', { body: { secret } }, null)
const give = async (secret: string, answer: LinkedAnswer | null) =>
  host.tryAsk('giveAnswer', { body: { secret, answer } }, null)
const yes: LinkedAnswer = { to: 'escalation', answer: 'Ja, ga door.', outcome: 'antwoord' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rondetafel-links-'))
  host = await startTestHost({ demo: true, admitAll: true, folder })
  caseId = host.caseIds[0] ?? ''
  await send('mandate.granted', mandateOf({ validFrom: today, validUntil: addDays(today, 200) }))
  mandateId = (await read()).mandates.at(-1)?.id ?? ''
})
afterAll(async () => {
  await host.close()
  await rm(folder, { recursive: true, force: true })
})

test('a question goes out with only the words that were let go, and its answer comes in as a record', async () => {
  const escalationId = await escalate({
    question: 'Mag de wachtlijst voor?',
    familyEffect: 'Geheim',
  })
  const { secret, link } = await makeLink({ kind: 'escalation', escalationId }, { note: 'Huis 4' })
  // The secret stands behind the hash of an address without parameters: it reaches no server and no log.
  expect(new URL(link)).toMatchObject({ pathname: '/antwoord', search: '' })
  const seen = await look(secret)
  expect(seen.body).toMatchObject({
    asked: { question: 'Mag de wachtlijst voor?', asked: 'Een aanwijzing', tried: null },
    person: 'Karin Blok',
    note: 'Huis 4',
    hostName: 'Noor Bakker',
  })
  const [row] = await host.ask('cases', {})
  expect(JSON.stringify(seen.body)).not.toContain('Geheim')
  expect(JSON.stringify(seen.body)).not.toContain(row?.title)
  const given = await give(secret, yes)
  expect(given).toMatchObject({ status: 200 })
  const answered = (await read()).escalations.find(({ id }) => id === escalationId)
  expect(answered).toMatchObject({
    status: 'beantwoord',
    answer: {
      answer: 'Ja, ga door.',
      person: 'Karin Blok',
      personRole: 'Casusautoriteit',
      how: 'link',
    },
  })
  expect(given.body).toMatchObject({ receipt: { n: answered?.answer?.n } })
  const [kept] = await host
    .open()
    .vault.call('listRecords', { caseId, type: 'escalation.answered' })
    .then((rows) => rows.slice(-1))
  const [linkRow] = await host.open().vault.call('listAnswerLinks', { caseId })
  expect(kept).toMatchObject({ byId: null, body: { linkId: linkRow?.id } })
  expect(host.log()).not.toContain(secret)
  expect(await host.ask('verifyRecords', {})).toMatchObject({ ok: true })
})

test('a link works once, also when two answers come at the same moment', async () => {
  const question = { kind: 'acknowledgement', mandateId, partyId: 'O2' } as const
  await send('mandate.acknowledgementAsked', { mandateId, partyId: 'O2' })
  const { secret } = await makeLink(question)
  const answer = (limit: string): LinkedAnswer => ({
    to: 'acknowledgement',
    answer: 'erkendMetGrens',
    limit,
    remark: '',
  })
  const both = await Promise.all([
    give(secret, answer('Niet over ons')),
    give(secret, answer('Geen')),
  ])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410])
  expect(await give(secret, answer('Weer'))).toMatchObject({
    status: 410,
    body: { code: 'link/used' },
  })
  expect(await look(secret)).toMatchObject({ status: 410, body: { code: 'link/used' } })
  const rows = await host.open().vault.call('listRecords', { caseId, type: 'mandate.acknowledged' })
  expect(
    rows.filter(({ body }) => (body as { mandateId: string }).mandateId === mandateId),
  ).toHaveLength(1)
})

test('a link answers its own question for its own party, whatever is sent along', async () => {
  await send('mandate.acknowledgementAsked', { mandateId, partyId: 'O3' })
  const { secret } = await makeLink({ kind: 'acknowledgement', mandateId, partyId: 'O3' })
  expect(await give(secret, yes)).toMatchObject({ status: 400 })
  const other = {
    to: 'acknowledgement',
    answer: 'nietErkend',
    limit: '',
    remark: 'Nee',
    partyId: 'O1',
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a hostile page could send
  const given = await give(secret, { ...other, person: 'Iemand' } as unknown as LinkedAnswer)
  expect(given.status).toBe(200)
  const mandate = (await read()).mandates.find(({ id }) => id === mandateId)
  expect(mandate?.acknowledgements.find(({ partyId }) => partyId === 'O1')).toBeUndefined()
  expect(mandate?.acknowledgements.find(({ partyId }) => partyId === 'O3')).toMatchObject({
    answer: { answer: 'nietErkend', person: 'Karin Blok' },
  })
})

test('a position and backing come in by link, and a refused answer leaves the link usable', async () => {
  const drafted = decisionOf({ mandateId, affected: ['O2'], startsOn: today, triedOn: today })
  await send('decision.taken', { ...drafted, lastKnownNumber: 3 })
  const decisionId = (await read()).decisions.at(-1)?.id ?? ''
  const { secret } = await makeLink({ kind: 'position', decisionId, partyId: 'O2' })
  const view = {
    to: 'position',
    position: 'voertNietUit',
    kind: 'veiligheid',
    view: 'Kan niet',
  } as const
  expect(await give(secret, { ...view, needs: '' })).toMatchObject({
    status: 409,
    body: { details: { reason: 'needsMissing' } },
  })
  expect((await give(secret, { ...view, needs: 'Toezicht' })).status).toBe(200)
  expect((await read()).decisions.at(-1)).toMatchObject({
    suspension: { state: 'wacht' },
    positions: [{ how: 'link', shownHash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  })
  await send('backing.asked', {
    appliesTo: { kind: 'decision', id: decisionId },
    toPerson: 'Wethouder',
    toRole: '',
  })
  const backingId = (await read()).decisions.at(-1)?.backing.asked.at(-1)?.id ?? ''
  const asked = await makeLink({ kind: 'backing', backingId }, { shows: ['reason'] })
  expect((await look(asked.secret)).body).toMatchObject({
    asked: { decision: { reason: 'Dubbel werk' } },
  })
  const backing = { isGiven: true, statement: 'Ik sta erachter.', conditions: '', until: null }
  expect((await give(asked.secret, { to: 'backing', ...backing })).status).toBe(200)
  expect((await read()).decisions.at(-1)?.backing.summary).toBe('ja')
  // The decision is withdrawn while another party still holds a link.
  const late = await makeLink({ kind: 'position', decisionId, partyId: 'O2' })
  await send('decision.withdrawn', { decisionId, words: 'Toch niet' })
  for (const tried of [await look(late.secret), await give(late.secret, { ...view, needs: 'x' })])
    expect(tried).toMatchObject({ status: 409, body: { details: { reason: 'decisionClosed' } } })
})

test('who was not at the table answers an agreement by link, and the agreement stays as it is', async () => {
  const table = new MeetingTable(host, caseId)
  const meetingId = await table.begin()
  const draft = { draftId: null, text: 'Arjan belt eerst met Nadia.', owner: 'Arjan Post' }
  const term = { startsOn: null, endsOn: null, ifBroken: '', amends: null, reveal: 'meteen' }
  const people = { parties: ['Arjan Post'], leftOut: [], children: [] }
  const absent = [{ kind: 'party', id: 'O4' }]
  await table.command('consent.opened', { meetingId, ...draft, ...term, ...people, absent })
  const { roundId = '' } = (await table.meeting()).rounds.at(-1) ?? {}
  const question = { kind: 'consent', roundId, voterId: 'party:O4' } as const
  const words = { person: 'Arjan Post', personRole: 'Mentor', shows: [], note: '', validDays: 7 }
  const body = { question, ...words }
  const tryLink = async () => host.tryAsk('createAnswerLink', { params: { caseId }, body })
  // While the table is still choosing, there is nothing to answer to.
  expect(await tryLink()).toMatchObject({
    status: 409,
    body: { details: { reason: 'roundUnknown' } },
  })
  await table.command('consent.closed', { roundId })
  const { secret } = await makeLink(question, { person: 'Arjan Post', personRole: 'Mentor' })
  expect((await look(secret)).body).toMatchObject({
    asked: { kind: 'consent', name: 'Vmbo De Wissel', text: draft.text, isChild: false },
  })
  const answer = { to: 'consent', position: 'akkoordMetOpmerking', remark: '' } as const
  for (const [wrong, reason] of [
    [answer, 'choiceNeedsWords'],
    [{ ...answer, position: 'duimOmhoog' } as const, 'noThumb'],
  ] as const)
    // oxlint-disable-next-line no-await-in-loop -- one link
    expect(await give(secret, wrong)).toMatchObject({ status: 409, body: { details: { reason } } })
  expect((await give(secret, { ...answer, remark: 'Ook de conciërge' })).status).toBe(200)
  expect((await give(secret, { ...answer, remark: 'Nog eens' })).status).toBe(410)
  const round = (await table.meeting()).rounds.at(-1)
  expect(round?.answers.find(({ voterId }) => voterId === 'party:O4')).toMatchObject({
    position: 'akkoordMetOpmerking',
    remark: 'Ook de conciërge',
    way: 'link',
    isAfterwards: true,
  })
  const [kept] = await host
    .open()
    .vault.call('listRecords', { caseId, type: 'consent.late' })
    .then((rows) => rows.slice(-1))
  expect(kept).toMatchObject({ byId: null, body: { evidence: 'Arjan Post, Mentor' } })
  const agreed = (await read()).agreements.at(-1)
  expect(agreed?.text).toBe(draft.text)
  await table.command('meeting.ended', { meetingId, next: null })
})

test('a party says by link whether its own agreement was kept, and why not', async () => {
  const term = { startsOn: null, endsOn: addDays(today, 3), ifBroken: 'We bellen', amends: null }
  const agreed = { text: 'Arjan belt op maandag.', owner: 'Arjan Post', parties: ['De Oeverzorg'] }
  await send('agreement.adopted', { ...agreed, ...term, positions: [], source: null })
  const agreementId = (await read()).agreements.at(-1)?.id ?? ''
  const question = { kind: 'agreement', agreementId, party: 'Arjan Post' } as const
  const reader = { person: 'Arjan Post', personRole: 'Mentor', shows: [] }
  const { secret } = await makeLink(question, reader)
  expect((await look(secret)).body).toMatchObject({
    asked: { kind: 'agreement', party: 'Arjan Post', text: agreed.text, ifBroken: 'We bellen' },
  })
  const answer = { to: 'agreement', isKept: false, why: '' } as const
  expect(await give(secret, answer)).toMatchObject({
    status: 409,
    body: { details: { reason: 'reasonMissing' } },
  })
  expect((await give(secret, { ...answer, why: 'Ziek' })).status).toBe(200)
  expect((await give(secret, { ...answer, isKept: true })).status).toBe(410)
  const said = { isKept: false, why: 'Ziek', saidBy: 'Arjan Post, Mentor' }
  expect((await read()).agreements.at(-1)?.judgements).toMatchObject([said])
  const rows = await host.open().vault.call('listRecords', { caseId, type: 'agreement.notKept' })
  expect(rows.at(-1)).toMatchObject({ byId: null, body: { agreementId } })

  // What the table says itself names nobody, whatever was sent along.
  await send('agreement.kept', { agreementId, why: '', saidBy: 'Arjan Post' })
  expect((await read()).agreements.at(-1)?.judgements.at(-1)).toMatchObject({ saidBy: '' })

  // Replaced while a link is out: there is nothing to say of it any more.
  const open = await makeLink({ ...question, party: 'De Oeverzorg' }, reader)
  await send('agreement.adopted', {
    ...{ ...agreed, ...term, positions: [], source: null },
    amends: agreementId,
  })
  expect(await give(open.secret, { ...answer, isKept: true })).toMatchObject({
    status: 409,
    body: { details: { reason: 'agreementReplaced' } },
  })
})

test('a withdrawn link is unknown, an expired one says so, one for somebody else ends', async () => {
  const escalationId = await escalate({ question: 'Wie betaalt dit?' })
  const question = { kind: 'escalation', escalationId } as const
  const withdrawn = await makeLink(question)
  await host.ask('withdrawAnswerLink', { params: { id: withdrawn.id } })
  expect(await give(withdrawn.secret, yes)).toMatchObject({
    status: 404,
    body: { code: 'link/unknown' },
  })
  const twice = await host.tryAsk('withdrawAnswerLink', { params: { id: withdrawn.id } })
  expect(twice.status).toBe(404)

  const declined = await makeLink(question)
  expect(await give(declined.secret, null)).toMatchObject({ status: 200, body: { receipt: null } })
  expect(await give(declined.secret, yes)).toMatchObject({ status: 410 })

  const old = await host
    .open()
    .gate.answerLinks.create(
      { caseId, question, person: 'K', personRole: '', shows: [], note: '', validDays: 0 },
      host.open().gate.owner.id,
    )
  expect(await look(old.secret)).toMatchObject({ status: 410, body: { code: 'link/expired' } })
  const states = (await host.ask('answerLinks', { params: { caseId } })).map(({ state }) => state)
  expect(states.slice(0, 3)).toEqual(['expired', 'declined', 'withdrawn'])
})

test('a question that is not there, or for a party that it does not concern, gets no link', async () => {
  const firstAgreement =
    (await read()).agreements.find(({ status }) => status !== 'vervangen')?.id ?? ''
  const wrong: readonly LinkedQuestion[] = [
    { kind: 'escalation', escalationId: 'E99' },
    { kind: 'acknowledgement', mandateId, partyId: 'O9' },
    { kind: 'position', decisionId: 'D99', partyId: 'O1' },
    { kind: 'backing', backingId: 'R99' },
    { kind: 'consent', roundId: 'CR99', voterId: 'party:O4' },
    { kind: 'agreement', agreementId: 'A99', party: 'De Oeverzorg' },
    { kind: 'agreement', agreementId: firstAgreement, party: 'Iemand anders' },
  ]
  const words = { person: 'K', personRole: '', shows: [], note: '', validDays: 7 }
  for (const question of wrong) {
    const params = { caseId }
    const tried = await host.tryAsk('createAnswerLink', { params, body: { question, ...words } })
    expect(tried).toMatchObject({ status: 409, body: { code: 'record/not-allowed' } })
  }
})

test('a letter asks the same on paper, names the household by its number, and is for who leads alone', async () => {
  const escalationId = await escalate({
    question: 'Krijgt Finn voorrang?',
    familyEffect: 'Wachten',
  })
  const [row] = (await host.ask('cases', {})).filter(({ id }) => id === caseId)
  const letters = {
    'escalation-letter': [escalationId, 'Krijgt Finn voorrang?'],
    'acknowledgement-letter': [`${mandateId}.O2`, 'Volgorde en prioriteit bepalen'],
    'backing-letter': ['R1', 'rugdekking'],
  } as const
  const { token } = await host.join('professional')
  const offered = await host.ask('outputs', { params: { caseId } })
  for (const [kind, [about, words]] of Object.entries(letters)) {
    const entry = offered.find((one) => one.kind === kind)
    expect(entry?.subjects.map(({ id }) => id)).toContain(about)
    for (const language of ['nl', 'en'] as const) {
      const query = { language, about }
      const paper = toPlainText(await host.ask('output', { params: { caseId, kind }, query }))
      if (language === 'nl') expect(paper).toContain(words)
      // A link works only while the table is open: the letter says so, and whom to phone.
      if (language === 'nl')
        expect(paper).toMatch(/Opent de link niet, dan is de tafel dicht.*bel /)
      // What it asks to write below has a line there, before the one to sign on.
      expect(paper).toMatch(/\n(Antwoord|Answer)\n\n_+\n\n(Handtekening|Signature): _+\n/)
      expect(paper).toContain(row?.ref)
      expect(paper).not.toContain(row?.title)
    }
    const input = { params: { caseId, kind }, query: { about } }
    expect((await host.tryAsk('output', input, token)).status).toBe(404)
    const other = { params: { caseId, kind }, query: { about: 'E99' } }
    expect((await host.tryAsk('output', other)).status).toBe(404)
  }
})

test('the ladder of the municipality is kept, and a reader may see it but not change it', async () => {
  const body = [{ level: 2, name: 'Stadsteam', maxDays: 3 }] as const
  const { token } = await host.join('professional')
  expect(await host.tryAsk('saveLadder', { body }, token)).toMatchObject({ status: 403 })
  expect(await host.ask('ladder', {}, token)).toEqual([])
  await host.ask('saveLadder', { body })
  expect(await host.ask('ladder', {}, token)).toEqual(body)
  const about = await escalate({ question: 'Wie beslist hier?', level: 2 })
  const input = { params: { caseId, kind: 'escalation-letter' }, query: { about } }
  expect(toPlainText(await host.ask('output', input))).toContain('Stadsteam')
})

test('the bearer of a link can do exactly one thing: its secret opens no other route', async () => {
  const { secret } = await makeLink({
    kind: 'escalation',
    escalationId: await escalate({ question: 'Eén ding?' }),
  })
  const entries = Object.entries<Route>(routes) as [RouteName, Route][]
  for (const [name, { access }] of entries) {
    if (access === 'public') continue
    expect((await host.tryAsk(name, {}, secret)).status, name).toBe(401)
  }
  const joined = await host.tryAsk('join', { body: { code: secret, name: 'Karin' } }, null)
  expect(joined.status).toBe(404)
})

test('after the host was restarted the link still works, and guessing is slowed down', async () => {
  const escalationId = await escalate({ question: 'Werkt dit nog?' })
  const { secret } = await makeLink({ kind: 'escalation', escalationId })
  await host.close()
  host = await startTestHost({ folder, admitAll: true })
  for (let at = 0; at < 5; at += 1)
    expect(await look(`guess-${at}`)).toMatchObject({ status: 404, body: { code: 'link/unknown' } })
  expect(await look('guess-6')).toMatchObject({ status: 429, body: { code: 'limit/too-many' } })
  await host.close()
  host = await startTestHost({ folder, admitAll: true })
  expect((await give(secret, yes)).status).toBe(200)
})
