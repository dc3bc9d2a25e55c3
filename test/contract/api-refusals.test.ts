import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import type { Route } from '../../shared/api/route.ts'
import { noHouseStyle } from '../../shared/output/house-style.ts'
import { type LooseInput, startTestHost, type TestHost } from '../helpers/running-host.ts'

// Inputs that would be right for somebody with the right to send them, so that only rights can refuse.
// Routes that end the host's vault for the owner come last in their own test (api-story).
const entries = Object.entries<Route>(routes) as [RouteName, Route][]
const namesWith = (...access: Route['access'][]): RouteName[] =>
  entries.filter(([, route]) => access.includes(route.access)).map(([name]) => name)

describe('every route checks who asks', () => {
  let host: TestHost
  let waiting: string
  let professional: string
  let refused: string
  let revoked: string
  let elsewhere: string
  let inputs: Readonly<Partial<Record<RouteName, LooseInput>>>

  beforeAll(async () => {
    host = await startTestHost({ demo: true })
    const [first = '', second = ''] = host.caseIds
    const enter = async (
      caseId: string,
      change: 'admitParticipant' | 'refuseParticipant' | 'revokeParticipant' | null,
    ): Promise<string> => {
      const { token, id } = await host.join('professional', caseId)
      if (change === 'revokeParticipant') await host.ask('admitParticipant', { params: { id } })
      if (change !== null) await host.ask(change, { params: { id } })
      return token
    }
    waiting = await enter(first, null)
    professional = await enter(first, 'admitParticipant')
    refused = await enter(first, 'refuseParticipant')
    revoked = await enter(first, 'revokeParticipant')
    elsewhere = await enter(second, 'admitParticipant')
    const documentId = await host.findDocumentId('plan')
    const [guest] = await host.ask('participants', { query: {} })
    const params = { id: guest?.id ?? '' }
    const invite = await host.ask('createInvite', {
      body: { caseId: first, role: 'meelezer', name: 'Wim' },
    })
    const key = '3f0c8a52-6d5b-4c0e-9f57-0f1d3a8e7b21'
    const session = { caseId: first, sessionId: 'none', cardId: 'none', groupId: key }
    const card = { words: 'Bellen helpt', mark: null, key }
    const parts = [{ id: 'begin', text: 'Er was onrust.' }]
    const told = { kind: 'casus', title: 'Rust', parts, householdId: first }
    const story = { ...told, familyAgreed: false, isRead: true }
    inputs = {
      createVault: { body: { passphrase: 'x', ownerName: 'Wie' } },
      confirmRecoveryKey: { body: { recoveryKey: 'x' } },
      unlockVault: { body: { passphrase: 'x' } },
      restoreVault: { body: { backupId: 'x' } },
      changePassphrase: { body: { current: 'x', next: 'y' } },
      createCase: { body: { title: 'Huishouden Van Dam' } },
      keepCaseloadViews: { body: {} },
      search: { query: { text: 'school' } },
      documents: { params: { caseId: first } },
      agreements: { params: { caseId: first } },
      records: { params: { caseId: first } },
      meeting: { params: { caseId: first } },
      mirror: { params: { caseId: first } },
      questionnaires: { params: { caseId: first } },
      moveMeeting: { params: { caseId: first }, body: { kind: 'raiseHand' } },
      accessLog: { params: { caseId: first } },
      makeRecord: { params: { caseId: first }, body: { key, type: 'case.reported', body: {} } },
      reflectionSession: { params: session },
      writeReflectionCard: { params: session, body: { ...card, place: 'twijfels' } },
      changeReflectionCard: { params: session, body: card },
      openReflectionCards: { params: session, body: { all: true } },
      moveReflectionCard: { params: session, body: { groupId: null } },
      keepReflectionGroup: { params: session, body: { title: 'Bellen' } },
      castReflectionBallot: { params: session, body: { dots: [] } },
      storySource: { params: { caseId: first } },
      publishStory: { params: { caseId: first }, body: story },
      versions: { params: { id: documentId } },
      version: { params: { id: documentId, versionId: 'none' } },
      purge: {
        params: { id: documentId },
        body: { key, place: { root: 'strengths', id: 'none', field: null, words: null } },
      },
      renewBackups: { body: { removeOthers: true } },
      keepVersion: { params: { id: documentId }, body: { name: 'Voor het gesprek' } },
      moments: { params: { id: documentId } },
      moment: { params: { id: documentId, seq: '1' } },
      removals: { params: { id: documentId }, query: { after: '0' } },
      writers: { params: { id: documentId } },
      outputs: { params: { caseId: first } },
      output: { params: { caseId: first, kind: 'plan' } },
      saveHouseStyle: { body: noHouseStyle },
      openDocument: { params: { id: documentId } },
      audience: { params: { id: documentId } },
      createInvite: { body: { caseId: first, role: 'meelezer', name: 'Wim' } },
      withdrawInvite: { params: { id: invite.id } },
      admitParticipant: { params },
      refuseParticipant: { params },
      revokeParticipant: { params },
      openNetwork: { body: { address: '127.0.0.1', browserGuests: false } },
    }
  })
  afterAll(async () => host.close())

  const ask = async (name: RouteName, token: string | null) => {
    const { status, body } = await host.tryAsk(name, inputs[name] ?? {}, token)
    return { status, code: (body as { code?: string }).code }
  }
  const unauthorised = { status: 401, code: 'access/unauthorised' }
  const forbidden = { status: 403, code: 'access/forbidden' }

  test.each(namesWith('door', 'waiting', 'participant', 'owner'))(
    '%s refuses a stranger',
    async (name) => {
      expect(await ask(name, null)).toEqual(unauthorised)
      expect(await ask(name, 'not-a-token')).toEqual(unauthorised)
      // The door's own token opens the door and nothing behind it.
      if (routes[name].access !== 'door')
        expect(await ask(name, host.running.door.token)).toEqual(unauthorised)
    },
  )

  test.each(namesWith('participant', 'owner'))('%s refuses who is not let in', async (name) => {
    expect(await ask(name, waiting)).toEqual({ status: 403, code: 'access/waiting' })
    expect(await ask(name, refused)).toEqual({ status: 403, code: 'access/refused' })
  })

  test.each(namesWith('door', 'waiting', 'participant', 'owner'))(
    '%s refuses whose access was ended',
    async (name) => {
      expect(await ask(name, revoked)).toEqual({ status: 401, code: 'access/revoked' })
    },
  )

  test.each(namesWith('owner', 'door'))('%s refuses who is not the owner', async (name) => {
    expect(await ask(name, professional)).toEqual(forbidden)
  })

  test.each(
    entries
      .filter(([, { params, access }]) => params !== undefined && access === 'participant')
      .map(([name]) => name),
  )('%s answers someone of another table as if it did not exist', async (name) => {
    const theirs = await ask(name, elsewhere)
    expect(theirs.status).toBe(404)
    const params = { ...inputs[name]?.params, caseId: 'none', id: 'none' }
    const { body } = await host.tryAsk(name, { ...inputs[name], params }, elsewhere)
    expect((body as { code: string }).code).toBe(theirs.code)
  })

  test('someone of another table sees only the own case', async () => {
    expect((await host.ask('cases', {}, elsewhere)).map(({ id }) => id)).toEqual([host.caseIds[1]])
  })

  test('a document that the role may not see answers as one that does not exist', async () => {
    const { token, id } = await host.join('gezinslid')
    await host.ask('admitParticipant', { params: { id } })
    const documentId = await host.findDocumentId('teamNotes')
    for (const name of ['openDocument', 'audience'] as const) {
      const seen = await host.tryAsk(name, { params: { id: documentId } }, token)
      const unknown = await host.tryAsk(name, { params: { id: 'none' } }, token)
      expect(seen.status).toBe(404)
      expect(seen.body).toEqual(unknown.body)
    }
  })

  test('every answer of the API is kept out of caches, and every error has the contract form', async () => {
    for (const [name] of entries) {
      if (name === 'lockVault') continue
      const { headers } = await host.tryAsk(name, {}, null)
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })
})
