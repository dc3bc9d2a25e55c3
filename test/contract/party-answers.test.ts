import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
let caseId = ''
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  caseId = host.caseIds[0] ?? ''
})
afterAll(async () => host.close())

/** A professional who comes for a party of the plan, or for none. */
async function joinFor(partyId: string | null): Promise<string> {
  const name = 'Priya Ramdin'
  const given = { caseId, role: 'professional', name, partyId } as const
  const { code } = await host.ask('createInvite', { body: given })
  return (await host.ask('join', { body: { code, name, statementAccepted: true } }, null)).token
}

const answer = (partyId: string, more: object = {}) => ({
  partyId,
  party: 'Zo noemt de pagina haar',
  leads: 'ja',
  reason: '',
  regisseur: 'Nadia el Amrani',
  isOwnAnswer: true,
  answeredBy: 'Zo noemt de pagina haar',
  ...more,
})

const record = (body: object, token?: string) =>
  host.tryAsk(
    'makeRecord',
    { params: { caseId }, body: { key: randomUUID(), type: 'party.answered', body } },
    token,
  )

const refusal = (reason: string) =>
  expect.objectContaining({ code: 'record/not-allowed', details: { reason } })

test('the invite form gets the parties of the plan, and only the owner does', async () => {
  const parties = await host.ask('planParties', { params: { caseId } })
  expect(parties).toContainEqual({
    id: 'O3',
    name: 'Gezinshulp Lindeveld',
    worker: 'Priya Ramdin',
  })
  const guest = await joinFor('O3')
  expect((await host.tryAsk('planParties', { params: { caseId } }, guest)).status).toBe(403)
  expect((await host.tryAsk('planParties', { params: { caseId: 'elsewhere' } })).status).toBe(404)
})

test('the party of the invite comes along with the guest', async () => {
  expect((await host.ask('session', {}, await joinFor('O3'))).partyId).toBe('O3')
  expect((await host.ask('session', {}, await joinFor(null))).partyId).toBeUndefined()
})

describe('an answer of a party', () => {
  test('is its own on its own device, under the names that the host knows', async () => {
    const { status, body } = await record(answer('O3'), await joinFor('O3'))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      byName: 'Priya Ramdin',
      body: { party: 'Gezinshulp Lindeveld', answeredBy: 'Priya Ramdin', isOwnAnswer: true },
    })
  })

  test('written down by the regisseur never passes for the own answer', async () => {
    const { body } = await record(answer('O2', { answeredBy: 'Sanne Vlietstra' }))
    expect(body).toMatchObject({
      body: { party: 'De Oeverzorg', answeredBy: 'Sanne Vlietstra', isOwnAnswer: false },
    })
  })

  test.each([
    ['of another party', 'O2', 'O3'],
    ['by a professional without a party', 'O3', null],
  ])('%s is refused to a professional', async (_, partyId, ownParty) => {
    const { body } = await record(answer(partyId), await joinFor(ownParty))
    expect(body).toEqual(refusal('notYourParty'))
  })

  test.each(['jaMetVoorbehoud', 'nee'])('"%s" asks why', async (leads) => {
    expect((await record(answer('O2', { leads }))).body).toEqual(refusal('reasonMissing'))
    const { status } = await record(answer('O2', { leads, reason: 'Eigen methodiek' }))
    expect(status).toBe(200)
  })

  test('of a party that is not in the plan is not recorded', async () => {
    expect((await record(answer('O99'))).body).toEqual(refusal('partyGone'))
  })

  test.each(['gezinslid', 'steunfiguur', 'meelezer'] as const)(
    'is not made by a %s, who may read it',
    async (role) => {
      const { token } = await host.join(role)
      expect((await record(answer('O2'), token)).status).toBe(403)
      const lines = await host.ask('records', { params: { caseId } }, token)
      expect(lines.filter(({ type }) => type === 'party.answered').length).toBeGreaterThan(0)
    },
  )
})
