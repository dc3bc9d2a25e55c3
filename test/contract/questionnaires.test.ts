import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toetsingskader } from '../../shared/content/questionnaires/toetsingskader.ts'
import { readItems } from '../../shared/domain/questionnaire/questionnaire.ts'
import type { Role } from '../../shared/domain/role.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

type Person = Readonly<{ token: string; id: string }>

let host: TestHost
let groupId: string
let people: Person[]
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  const group = await host.ask('createCase', { body: { title: 'Pilotgroep', kind: 'pilotgroep' } })
  groupId = group.id
  people = []
  for (const organisation of ['De Oeverzorg', 'Gezinshulp', 'School De Linde', 'de  oeverzorg'])
    people.push(await joinAs('professional', groupId, { organisation }))
})
afterAll(async () => host.close())

async function joinAs(role: Role, caseId: string, more: object = {}): Promise<Person> {
  const name = `Gast ${randomUUID().slice(0, 4)}`
  const { code } = await host.ask('createInvite', { body: { caseId, role, name, ...more } })
  const { token, participantId: id } = await host.ask('join', { body: { code, name } }, null)
  return { token, id }
}
const tokenOf = (index: number): string => people[index]?.token ?? ''
const make = async (type: string, body: object, token = host.ownerToken, caseId = groupId) =>
  host.tryAsk('makeRecord', { params: { caseId }, body: { key: randomUUID(), type, body } }, token)
const view = async (token?: string, caseId = groupId) =>
  host.ask('questionnaires', { params: { caseId } }, token)
const roundOf = async (roundId: string, token?: string, caseId = groupId) => {
  const { rounds } = await view(token, caseId)
  return rounds.find((round) => round.roundId === roundId)
}
async function open(questionnaireId: string, caseId = groupId): Promise<string> {
  const roundId = randomUUID()
  const body = { roundId, questionnaireId, title: 'Najaar', on: '2026-11-23' }
  expect((await make('questionnaire.opened', body, host.ownerToken, caseId)).status).toBe(200)
  return roundId
}
const answer = (roundId: string, answers: readonly object[], more: object = {}) => ({
  roundId,
  organisation: '',
  isWrittenDown: false,
  answers: answers.map((one) => ({ evidence: '', ...one })),
  ...more,
})
const close = async (roundId: string, caseId = groupId) =>
  expect((await make('questionnaire.closed', { roundId }, host.ownerToken, caseId)).status).toBe(
    200,
  )
/** Every byte that reading brings to one person. */
async function readAll(token: string): Promise<string> {
  const params = { caseId: groupId }
  const answers = await Promise.all([
    host.tryAsk('questionnaires', { params }, token),
    host.tryAsk('records', { params }, token),
    host.tryAsk('search', { query: { text: 'geheimwoord' } }, token),
  ])
  return JSON.stringify(answers.map(({ body }) => body))
}

describe('the toetsingskader, per organisation', () => {
  test('of others nothing is sent before the round is closed, and then under their names', async () => {
    const roundId = await open(toetsingskader.id)
    const said = (value: string) => [{ itemId: 'I16', value, evidence: `geheimwoord ${value}` }]
    const first = await make('questionnaire.answered', answer(roundId, said('nee')), tokenOf(0))
    // Also not back to who gave it.
    expect(first.status).toBe(200)
    expect(JSON.stringify(first.body)).not.toContain('geheimwoord')
    const own = answer(roundId, said('ja'), { organisation: 'Gemeente' })
    expect((await make('questionnaire.answered', own)).status).toBe(200)

    expect(await readAll(tokenOf(1))).not.toContain('geheimwoord')
    expect(await readAll(host.ownerToken)).not.toContain('geheimwoord nee')
    expect(await roundOf(roundId, tokenOf(1))).toMatchObject({
      answered: 2,
      organisations: ['De Oeverzorg', 'Gemeente'],
      mine: null,
      voices: null,
      counts: null,
    })
    expect((await roundOf(roundId, tokenOf(0)))?.mine).toMatchObject(said('nee'))

    await close(roundId)
    expect(await roundOf(roundId, tokenOf(1))).toMatchObject({
      counts: null,
      voices: [
        { organisation: 'De Oeverzorg', answers: said('nee') },
        { organisation: 'Gemeente', answers: said('ja') },
      ],
    })
    expect(
      await make('questionnaire.answered', answer(roundId, said('ja')), tokenOf(1)),
    ).toMatchObject({
      status: 409,
      body: { details: { reason: 'questionRoundClosed' } },
    })
  })

  test('a colleague corrects the answer of their organisation; nobody speaks over another', async () => {
    const roundId = await open(toetsingskader.id)
    const first = answer(roundId, [{ itemId: 'I01', value: 'ja' }])
    await make('questionnaire.answered', first, tokenOf(0))
    const refused = { ...first, organisation: 'De Oeverzorg', isWrittenDown: true }
    expect(await make('questionnaire.answered', refused)).toMatchObject({
      body: { details: { reason: 'organisationAnswered' } },
    })
    const better = answer(roundId, [{ itemId: 'I01', value: 'deels' }])
    expect((await make('questionnaire.answered', better, tokenOf(3))).status).toBe(200)
    const rows = await host.open().vault.call('listRecords', { caseId: groupId, type: null })
    const given = rows.filter(
      ({ body }) => Object(body).roundId === roundId && 'answers' in Object(body),
    )
    expect(given.map(({ body }) => Object(body).corrects)).toEqual([null, given[0]?.n])
    await close(roundId)
    expect((await roundOf(roundId))?.voices).toMatchObject([{ answers: [{ value: 'deels' }] }])
  })

  test('an answer that is not one of its list is refused', async () => {
    const roundId = await open(toetsingskader.id)
    const wrong = [
      [{ itemId: 'I01', value: 4 }],
      [{ itemId: 'I99', value: 'ja' }],
      [
        { itemId: 'I01', value: 'ja' },
        { itemId: 'I01', value: 'nee' },
      ],
    ]
    for (const answers of wrong)
      expect(
        await make('questionnaire.answered', answer(roundId, answers), tokenOf(0)),
      ).toMatchObject({
        status: 400,
        body: { code: 'request/bad-input' },
      })
    const again = {
      roundId: randomUUID(),
      questionnaireId: toetsingskader.id,
      title: 'x',
      on: '2026-11-23',
    }
    expect(await make('questionnaire.opened', again)).toMatchObject({
      body: { details: { reason: 'questionRoundRunning' } },
    })
    await close(roundId)
  })
})

describe('the pulse', () => {
  const grade = (value: number, itemId = 'P1') => ({ itemId, value })

  test('is a number of answers until it is closed, and counts of at least four after that', async () => {
    const roundId = await open('teampuls')
    const given = [
      [grade(1), grade(5, 'P2')],
      [grade(1)],
      [grade(2), grade(4, 'P2')],
      [grade(3), grade(4, 'P2')],
    ]
    for (const [index, answers] of given.entries())
      expect(
        (await make('questionnaire.answered', answer(roundId, answers), tokenOf(index))).status,
      ).toBe(200)
    const before = await roundOf(roundId)
    expect(before).toMatchObject({ answered: 4, organisations: [], voices: null, counts: null })
    // Nothing of it but that number: not even which round was answered by whom.
    expect(await readAll(host.ownerToken)).not.toContain('questionnaire.answered')
    expect(JSON.stringify(before)).not.toContain('"value"')

    await close(roundId)
    const after = await roundOf(roundId)
    const people1 = after?.counts?.find(({ itemId }) => itemId === 'P1')
    expect(people1?.counts?.map((one) => one.people)).toEqual([2, 1, 1, 0, 0])
    // Three answered this one: who takes their own off would be left with two.
    expect(after?.counts?.find(({ itemId }) => itemId === 'P2')?.counts).toBeNull()
    expect(after?.voices).toBeNull()
  })

  test('by three people has no figures at all', async () => {
    const roundId = await open('rugdekking')
    for (const index of [0, 1, 2])
      await make('questionnaire.answered', answer(roundId, [grade(5, 'B1')]), tokenOf(index))
    await close(roundId)
    const round = await roundOf(roundId)
    expect(round?.counts).toEqual([{ itemId: 'B1', side: 'team', counts: null }])
  })

  test('a member does not close what another began', async () => {
    const roundId = await open('teampuls')
    expect(await make('questionnaire.closed', { roundId }, tokenOf(0))).toMatchObject({
      body: { details: { reason: 'notYourRound' } },
    })
    await close(roundId)
  })
})

describe('true to the way of working, in a household', () => {
  test('the family answers its three points, and sees no pulse of a group', async () => {
    const caseId = host.caseIds[0] ?? ''
    const family = await joinAs('gezinslid', caseId)
    const roundId = await open('wraparound', caseId)
    const give = async (itemId: string) =>
      make(
        'questionnaire.answered',
        answer(roundId, [{ itemId, value: 'deels' }]),
        family.token,
        caseId,
      )
    expect((await give('W2')).status).toBe(400)
    expect((await give('W1')).status).toBe(200)
    await close(roundId, caseId)
    const round = await roundOf(roundId, family.token, caseId)
    const familyCounts = round?.counts?.filter(({ side }) => side === 'gezin')
    expect(familyCounts?.map(({ itemId }) => itemId)).toEqual(['W1', 'W4', 'W6'])
    expect(round?.counts?.filter(({ side, counts }) => side === 'team' && counts !== null)).toEqual(
      [],
    )
    expect((await host.tryAsk('mirror', { params: { caseId } }, family.token)).status).toBe(403)
    expect(
      (await host.tryAsk('questionnaires', { params: { caseId: groupId } }, family.token)).status,
    ).toBe(404)
    const reader = await joinAs('meelezer', caseId)
    expect((await host.tryAsk('questionnaires', { params: { caseId } }, reader.token)).status).toBe(
      403,
    )
  })
})

describe('own questions of a municipality', () => {
  const own = { ...toetsingskader, id: 'eigen', title: { nl: 'Eigen', en: 'Own' } }

  test('come into a group once, by the regisseur, and can be asked', async () => {
    const add = { questionnaire: own }
    expect((await make('questionnaire.added', add, tokenOf(0))).status).toBe(403)
    expect((await make('questionnaire.added', add)).status).toBe(200)
    expect(await make('questionnaire.added', add)).toMatchObject({
      body: { details: { reason: 'questionnaireKnown' } },
    })
    const roundId = await open('eigen')
    expect(readItems((await roundOf(roundId))?.questionnaire ?? own)).toHaveLength(30)
    const elsewhere = { questionnaire: { ...own, id: 'elders', place: 'huishouden' } }
    expect(await make('questionnaire.added', elsewhere)).toMatchObject({
      body: { details: { reason: 'questionnairePlace' } },
    })
  })
})
