import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
let caseId: string
let partyIds: readonly string[]
let tokens: readonly string[]
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  caseId = host.caseIds[0] ?? ''
  const parties = await host.ask('planParties', { params: { caseId } })
  partyIds = parties.slice(0, 4).map(({ id }) => id)
  tokens = await Promise.all(partyIds.slice(1).map(joinFor))
})
afterAll(async () => host.close())

async function joinFor(partyId: string): Promise<string> {
  const name = `Van ${partyId}`
  const body = { caseId, role: 'professional', name, partyId } as const
  const { code } = await host.ask('createInvite', { body })
  return (await host.ask('join', { body: { code, name } }, null)).token
}
const party = (index: number): string => partyIds[index] ?? ''
/** Parties 1 to 3 speak for themselves; 0 is that of the regisseur. */
const tokenOf = (index: number): string => tokens[index - 1] ?? host.ownerToken
const make = async (type: string, body: object, token = host.ownerToken) =>
  host.tryAsk('makeRecord', { params: { caseId }, body: { key: randomUUID(), type, body } }, token)
const say = async (by: number, about: number, words: string, token = tokenOf(by)) =>
  make(
    'mirror.said',
    {
      byPartyId: party(by),
      aboutPartyId: party(about),
      thinks: words,
      expects: '',
      offers: `aanbod ${words}`,
      cannot: '',
      frame: by === 1 ? 'vrijwillig' : 'gedwongen',
    },
    token,
  )
const view = async (token?: string) => host.ask('mirror', { params: { caseId } }, token)
const reasonOf = ({ body }: Readonly<{ body: unknown }>) => Object(Object(body).details).reason
const readAll = async (token: string): Promise<string> => {
  const params = { caseId }
  const all = await Promise.all([
    host.tryAsk('mirror', { params }, token),
    host.tryAsk('records', { params }, token),
    host.tryAsk('search', { query: { text: 'spiegelwoord' } }, token),
  ])
  return JSON.stringify(all.map(({ body }) => body))
}

test('a picture reaches nobody before the other gave theirs, and then the whole team', async () => {
  expect((await say(1, 2, 'spiegelwoord een')).status).toBe(200)
  for (const token of [tokenOf(2), tokenOf(3), host.ownerToken])
    // The words of the question itself stand in the answer of a search; two words do not.
    expect(await readAll(token)).not.toContain('spiegelwoord een')
  expect((await view(tokenOf(1))).waiting).toMatchObject([{ thinks: 'spiegelwoord een' }])
  expect((await view(tokenOf(2))).asked).toEqual([{ byPartyId: party(1), aboutPartyId: party(2) }])
  expect((await view(tokenOf(3))).asked).toEqual([])

  expect(reasonOf(await say(2, 1, 'x', tokenOf(3)))).toBe('notYourParty')
  expect(reasonOf(await say(2, 1, 'x', host.ownerToken))).toBe('notYourParty')
  expect((await say(2, 1, 'spiegelwoord twee')).status).toBe(200)
  for (const token of [tokenOf(1), tokenOf(2), tokenOf(3), host.ownerToken]) {
    const { pairs, waiting, asked } = await view(token)
    expect([waiting, asked]).toEqual([[], []])
    // The practice case brings one pair of its own.
    expect(pairs.slice(1).map(({ sayings }) => sayings.map(({ thinks }) => thinks))).toEqual([
      ['spiegelwoord een', 'spiegelwoord twee'],
    ])
  }
  expect(reasonOf(await say(1, 2, 'anders'))).toBe('mirrorShown')
})

test('a judgement asks how it is instead, and a difference becomes a point that is ticked off', async () => {
  const judge = { byPartyId: party(2), ofPartyId: party(1), verdict: 'kloptNiet', correction: '' }
  expect(reasonOf(await make('mirror.judged', judge, tokenOf(2)))).toBe('correctionMissing')
  const whole = { ...judge, correction: 'Wij komen wel.' }
  expect(reasonOf(await make('mirror.judged', whole, tokenOf(3)))).toBe('notYourParty')
  expect((await make('mirror.judged', whole, tokenOf(2))).status).toBe(200)
  expect((await view()).pairs[1]?.judgements).toEqual([whole])

  const pointId = randomUUID()
  const point = { pointId, text: 'Wie komt er?', partyIds: [party(1), party(2)] }
  expect(
    reasonOf(await make('mirror.pointRaised', { ...point, partyIds: [party(1), party(3)] })),
  ).toBe('mirrorHidden')
  expect((await make('mirror.pointRaised', point)).status).toBe(200)
  expect((await view(tokenOf(3))).points.slice(1)).toEqual([point])
  expect((await make('mirror.pointSettled', { pointId })).status).toBe(200)
  expect((await view()).points.slice(1)).toEqual([])
  expect(reasonOf(await make('mirror.pointSettled', { pointId }))).toBe('pointUnknown')
})

test('one person does not write both sides, nor about itself or a party that is not there', async () => {
  expect((await say(0, 3, 'wij')).status).toBe(200)
  expect(reasonOf(await say(3, 0, 'zij', host.ownerToken))).toBe('notYourParty')
  expect(reasonOf(await say(0, 0, 'wij'))).toBe('mirrorSelf')
  const gone = {
    byPartyId: party(0),
    aboutPartyId: 'weg',
    thinks: 'x',
    offers: 'x',
    expects: '',
    cannot: '',
    frame: 'vrijwillig',
  }
  expect(reasonOf(await make('mirror.said', gone))).toBe('partyGone')
  // A second try is a correction of the first, as long as it lies alone.
  expect((await say(0, 3, 'wij opnieuw')).status).toBe(200)
  expect((await view()).waiting.map(({ thinks }) => thinks)).toEqual(['wij opnieuw'])
})
