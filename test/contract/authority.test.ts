import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toHostDay } from '../../electron/desk/reverse-test-facts.ts'
import { foldAuthority } from '../../shared/domain/authority/fold-authority.ts'
import { addDays } from '../../shared/util/calendar-days.ts'
import {
  answerOf,
  decisionOf,
  escalationOf,
  mandateOf,
  positionOf,
} from '../helpers/authority-commands.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
let caseId = ''
const today = toHostDay(Date.now())
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  caseId = host.caseIds[0] ?? ''
})
afterAll(async () => host.close())

const send = async (type: string, body: object, token?: string) =>
  host.tryAsk(
    'makeRecord',
    { params: { caseId }, body: { key: randomUUID(), type, body } },
    token ?? host.ownerToken,
  )
const stateFor = async (token: string) =>
  foldAuthority(await host.ask('records', { params: { caseId } }, token), today)
const refused = (reason: string) => ({
  status: 409,
  body: { code: 'record/not-allowed', details: { reason } },
})

async function joinFor(partyId: string): Promise<string> {
  const name = `Medewerker ${partyId}`
  const given = { caseId, role: 'professional', name, partyId } as const
  const { code } = await host.ask('createInvite', { body: given })
  return (await host.ask('join', { body: { code, name, statementAccepted: true } }, null)).token
}

test('from mandate to carried out, over the line: the page folds what the host judges', async () => {
  const [partner, { token: family }] = [await joinFor('O2'), await host.join('gezinslid')]
  await send('mandate.granted', mandateOf({ validFrom: today, validUntil: addDays(today, 200) }))
  const mandateId = (await stateFor(host.ownerToken)).mandates.at(-1)?.id
  const draft = decisionOf({
    ...{ mandateId, affected: ['O2', 'O3'], startsOn: today, triedOn: today },
    lastKnownNumber: 3,
  })
  expect(await send('decision.taken', draft, partner)).toMatchObject({ status: 403 })
  expect(await send('decision.taken', { ...draft, scopeIds: ['S8'] })).toMatchObject(
    refused('mandateNotCovering'),
  )
  expect((await send('decision.taken', draft)).status).toBe(200)
  expect(await send('decision.taken', draft)).toMatchObject(refused('decisionMeanwhile'))

  const step = { decisionId: 'D4', words: 'Gebeld' }
  expect(await send('decision.started', step)).toMatchObject(refused('familyFirst'))
  await send('decision.familyInformed', step)
  const view = positionOf({ decisionId: 'D4', partyId: 'O2' })
  expect(await send('position.taken', { ...view, partyId: 'O3' }, partner)).toMatchObject(
    refused('notYourParty'),
  )
  expect((await send('position.taken', view, partner)).status).toBe(200)
  expect(await send('decision.started', step)).toMatchObject(refused('decisionSuspended'))
  await send('escalation.opened', escalationOf({ decisionId: 'D4' }))
  await send('escalation.answered', answerOf({ escalationId: 'E2' }))
  await send('decision.started', step)
  expect((await send('decision.carriedOut', step)).status).toBe(200)

  const [mine, theirs] = [await stateFor(host.ownerToken), await stateFor(family)]
  expect(theirs).toEqual(mine)
  expect(mine.decisions.map(({ status }) => status)).toEqual([
    'uitgevoerd',
    'uitgevoerd',
    expect.any(String),
    'uitgevoerd',
  ])
  expect(mine.decisions.at(-1)).toMatchObject({
    number: 4,
    positions: [{ party: 'De Oeverzorg', person: 'Medewerker O2', how: 'eigenApparaat' }],
  })
})

test('a decision that is withdrawn while positions come in: each is kept or refused with the reason', async () => {
  const [one, other] = [await joinFor('O2'), await joinFor('O3')]
  const mandateId = (await stateFor(host.ownerToken)).mandates.at(-1)?.id
  const draft = decisionOf({
    ...{ mandateId, affected: ['O2', 'O3'], startsOn: today, triedOn: today },
    lastKnownNumber: 4,
  })
  expect((await send('decision.taken', draft)).status).toBe(200)
  const view = (partyId: string) => positionOf({ decisionId: 'D5', partyId })
  const answers = await Promise.all([
    send('position.taken', view('O2'), one),
    send('decision.withdrawn', { decisionId: 'D5', words: 'Toch niet nodig' }),
    send('position.taken', view('O3'), other),
  ])
  expect(answers[1]).toMatchObject({ status: 200 })
  const decision = (await stateFor(host.ownerToken)).decisions.at(-1)
  expect(decision).toMatchObject({ id: 'D5', status: 'ingetrokken' })
  const kept = [answers[0], answers[2]].filter((answer) => answer?.status === 200)
  // What was answered before it was withdrawn stays; what came after was refused, and said why.
  expect(decision?.positions).toHaveLength(kept.length)
  for (const answer of [answers[0], answers[2]])
    if (answer?.status !== 200) expect(answer).toMatchObject(refused('decisionClosed'))
  expect(await send('position.taken', view('O3'), other)).toMatchObject(refused('decisionClosed'))
})
